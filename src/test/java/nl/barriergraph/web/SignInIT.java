package nl.barriergraph.web;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.barriergraph.ShippedGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application on an address that others reach, with users and an identity provider.
 */
@ShippedGraph
class SignInIT {

    private static final IdentityProvider PROVIDER = new IdentityProvider();

    private final HttpClient client = HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void access(DynamicPropertyRegistry registry) {
        registry.add("server.address", () -> "0.0.0.0");
        registry.add("barrier-graph.access.users[0].name", () -> "lezer");
        registry.add("barrier-graph.access.users[0].password", () -> hash("leesmee"));
        registry.add("barrier-graph.access.users[0].role", () -> "reader");
        registry.add("barrier-graph.access.users[1].name", () -> "beheer");
        registry.add("barrier-graph.access.users[1].password", () -> hash("beheermee"));
        registry.add("barrier-graph.access.users[1].role", () -> "maintainer");
        String client = "spring.security.oauth2.client.";
        registry.add(client + "registration.kring.client-id", () -> "barrier-graph");
        registry.add(client + "registration.kring.client-secret", () -> "geheim");
        registry.add(client + "registration.kring.client-name", () -> "Kring");
        registry.add(client + "registration.kring.scope", () -> "openid");
        registry.add(client + "provider.kring.issuer-uri", PROVIDER::issuer);
    }

    private static String hash(String password) {
        return "{bcrypt}" + new BCryptPasswordEncoder(4).encode(password);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void showsNothingToWhoHasNotSignedIn() throws Exception {
        HttpResponse<String> page = get("/questions/who-owns-barrier", "text/html", "");
        assertThat(page.uri().getPath()).isEqualTo("/login");
        assertThat(page.body()).contains("<h1", "Aanmelden", "Kring").doesNotContain("Politie");
        for (String path : new String[] { "/api/questions", "/api/nodes/kmar", "/api/search?q=kmar",
                "/views/barrier-model.svg", "/embed/barrier-model", "/deadlines.ics", "/actuator/metrics",
                "/v3/api-docs" }) {
            assertThat(get(path, "application/json", "").statusCode()).as(path).isEqualTo(401);
        }
        assertThat(get("/actuator/health", "application/json", "").statusCode()).isEqualTo(200);
    }

    @Test
    void letsAReaderReadAndAMaintainerWatch() throws Exception {
        assertThat(get("/api/questions", "application/json", "lezer:leesmee").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/metrics", "application/json", "lezer:leesmee").statusCode()).isEqualTo(403);
        assertThat(get("/actuator/metrics", "application/json", "beheer:beheermee").statusCode()).isEqualTo(200);
        assertThat(get("/api/questions", "application/json", "beheer:beheermee").statusCode()).isEqualTo(200);
        assertThat(get("/api/questions", "application/json", "lezer:fout").statusCode()).isEqualTo(401);
    }

    @Test
    void signsInAndOutByForm() throws Exception {
        assertThat(send("/login", "username=lezer&password=leesmee").statusCode()).isEqualTo(403);
        assertThat(signIn("lezer", "fout").body()).contains("horen niet bij elkaar");
        HttpResponse<String> start = signIn("lezer", "leesmee");
        assertThat(start.uri().getPath()).isEqualTo("/");
        assertThat(start.body()).contains("Afmelden");
        assertThat(send("/logout", "_csrf=" + token(start.body())).body()).contains("U bent afgemeld");
        assertThat(get("/", "text/html", "").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void takesTheRolesThatTheIdentityProviderNames() throws Exception {
        PROVIDER.give("Reader", "other");
        assertThat(get("/oauth2/authorization/kring", "text/html", "").body()).contains("Afmelden");
        assertThat(get("/questions/who-owns-barrier", "text/html", "").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/metrics", "text/html", "").statusCode()).isEqualTo(403);
    }

    @Test
    void showsNothingToWhoHasNoRole() throws Exception {
        PROVIDER.give("other");
        assertThat(get("/oauth2/authorization/kring", "text/html", "").statusCode()).isEqualTo(403);
        assertThat(get("/api/questions", "application/json", "").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        String form = get("/login", "text/html", "").body();
        return send("/login", "username=%s&password=%s&_csrf=%s".formatted(name, password, token(form)));
    }

    private static String token(String page) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path, String accept, String credentials) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("Accept", accept);
        if (!credentials.isEmpty()) {
            request.header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return this.client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, String form) throws Exception {
        return this.client.send(HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString(form))
            .build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + this.port + path);
    }

}
