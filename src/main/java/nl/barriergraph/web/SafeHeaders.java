package nl.barriergraph.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the reader's browser to fetch nothing from elsewhere and to run no script but the
 * own one; only embeds may be framed, and they run none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // whatever refuses a request later, its answer has
                                   // them
class SafeHeaders extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean embedded = request.getRequestURI().startsWith("/embed/");
        response.setHeader("Content-Security-Policy",
                "default-src 'none'; script-src %s; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors %s"
                    .formatted(embedded ? "'none'" : "'self'", embedded ? "*" : "'none'"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }

}
