package nl.barriergraph.web;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.barriergraph.model.Words;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one address from asking so much that others wait, and from trying passwords. It
 * works where others can reach the application, and before anybody signs in.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Pace extends OncePerRequestFilter {

    /** What a refused sign-in weighs, in requests: a try every few seconds remains. */
    private static final int WRONG_PASSWORD = 30;

    private static final int ADDRESSES = 10_000;

    private final boolean loopback;

    private final LoadingCache<String, Bucket> buckets;

    Pace(Access access, ServerProperties server) {
        InetAddress address = server.getAddress();
        this.loopback = address != null && address.isLoopbackAddress();
        int requests = access.requestsPerMinute();
        this.buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build((from) -> Bucket.builder()
                .addLimit((limit) -> limit.capacity(requests).refillGreedy(requests, Duration.ofMinutes(1)))
                .build());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return this.loopback;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bucket bucket = this.buckets.get(request.getRemoteAddr());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            refuse(request, response, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
            return;
        }
        chain.doFilter(request, response);
        if (isWrongPassword(response)) {
            bucket.consumeIgnoringRateLimits(WRONG_PASSWORD);
        }
    }

    /** Programs get 401, the page for signing in shows itself again. */
    private static boolean isWrongPassword(HttpServletResponse response) {
        String to = response.getHeader("Location");
        return response.getStatus() == HttpStatus.UNAUTHORIZED.value() || (to != null && to.endsWith("/login?error"));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        Words words = new Request(request).words();
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", String.valueOf(seconds));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
            .write(JsonMapper.shared()
                .writeValueAsString(new TreeMap<>(Map.of("type", "about:blank", "title",
                        words.text("access.tooMany.title"), "status", HttpStatus.TOO_MANY_REQUESTS.value(), "detail",
                        words.text("access.tooMany", seconds)))));
    }

}
