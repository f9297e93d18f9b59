package nl.barriergraph.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.DatabaseException;
import nl.barriergraph.graph.LoadInfo;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a whole page of one version of the data: it reads in several transactions, and is
 * made again when a load came in meanwhile. It is the last of the filters, so that what
 * it repeats is the page alone. Filters are made before anything else is, so it asks for
 * the database no sooner than it needs it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class OneVersion extends OncePerRequestFilter {

    /** As many loads in a row within one page are no coincidence. */
    private static final int ATTEMPTS = 20;

    private static final String SEEN = OneVersion.class.getName();

    private final ObjectProvider<Database> database;

    OneVersion(ObjectProvider<Database> database) {
        this.database = database;
    }

    /**
     * What programs ask is read in one transaction; files, health and figures on the
     * program hold no data.
     */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !request.getMethod().equals("GET") || path.startsWith("/api/") || path.startsWith("/actuator")
                || path.startsWith("/v3/")
                || (path.matches(".*\\.(css|js|svg|woff2|png)") && !path.startsWith("/views/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        Seen before = see(request);
        chain.doFilter(request, page);
        for (int attempt = 1; !isStill(before); attempt++) {
            page.reset();
            if (attempt == ATTEMPTS) {
                page.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                break;
            }
            before = see(request);
            chain.doFilter(request, page);
        }
        page.copyBodyToResponse();
    }

    private Seen see(HttpServletRequest request) {
        Seen seen = see();
        request.setAttribute(SEEN, seen);
        return seen;
    }

    private Seen see() {
        try {
            return new Seen(this.database.getObject().settled().orElse(null), null);
        }
        catch (DatabaseException ex) {
            return new Seen(null, ex);
        }
    }

    /** Without a database there is a page that says so, and nothing to compare. */
    private boolean isStill(Seen before) {
        return before.failure() != null || see().equals(before);
    }

    /** What the database held when a page was begun, if anything ran before that page. */
    static Optional<Seen> seen(HttpServletRequest request) {
        return Optional.ofNullable((Seen) request.getAttribute(SEEN));
    }

    /**
     * What the database held.
     *
     * @param load null where nothing was loaded yet
     * @param failure why it could not be told; null where it could
     */
    record Seen(@Nullable LoadInfo load, @Nullable DatabaseException failure) {
    }

}
