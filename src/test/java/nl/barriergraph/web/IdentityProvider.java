package nl.barriergraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A small OpenID Connect provider: whoever comes is signed in, with the roles it was
 * told.
 */
final class IdentityProvider implements AutoCloseable {

    private final HttpServer server;

    private final RSAKey key;

    private volatile List<String> roles = List.of();

    private volatile String nonce = "";

    IdentityProvider() {
        try {
            this.key = new RSAKeyGenerator(2048).keyID("one").generate();
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
        this.server.createContext("/.well-known/openid-configuration",
                (exchange) -> answer(exchange,
                        Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/authorize", "token_endpoint",
                                issuer() + "/token", "jwks_uri", issuer() + "/keys", "response_types_supported",
                                List.of("code"), "subject_types_supported", List.of("public"),
                                "id_token_signing_alg_values_supported", List.of("RS256"))));
        this.server.createContext("/keys",
                (exchange) -> answer(exchange, new JWKSet(this.key.toPublicJWK()).toJSONObject()));
        this.server.createContext("/authorize", this::authorize);
        this.server.createContext("/token", this::token);
        this.server.start();
    }

    String issuer() {
        return "http://localhost:" + this.server.getAddress().getPort();
    }

    /** Gives the next one who signs in these roles. */
    void give(String... next) {
        this.roles = List.of(next);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        MultiValueMap<String, String> query = UriComponentsBuilder.fromUri(exchange.getRequestURI())
            .build()
            .getQueryParams();
        this.nonce = String.valueOf(query.getFirst("nonce"));
        URI back = UriComponentsBuilder
            .fromUriString(
                    java.net.URLDecoder.decode(String.valueOf(query.getFirst("redirect_uri")), StandardCharsets.UTF_8))
            .queryParam("code", "code")
            .queryParam("state", query.getFirst("state"))
            .build(true)
            .toUri();
        exchange.getResponseHeaders().set("Location", back.toString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                new JWTClaimsSet.Builder().issuer(issuer())
                    .subject("someone")
                    .audience("barrier-graph")
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(600)))
                    .claim("nonce", this.nonce)
                    .claim("roles", this.roles)
                    .build());
        try {
            token.sign(new RSASSASigner(this.key));
        }
        catch (JOSEException ex) {
            throw new IOException(ex);
        }
        answer(exchange, Map.of("access_token", "access", "token_type", "Bearer", "expires_in", 600, "scope", "openid",
                "id_token", token.serialize()));
    }

    private static void answer(HttpExchange exchange, Object json) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        this.server.stop(0);
    }

}
