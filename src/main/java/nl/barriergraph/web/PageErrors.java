package nl.barriergraph.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.barriergraph.graph.DatabaseException;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Told;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.WrongQuestionException;

/**
 * What readers are told when a page cannot be shown; programs get problem details.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PageErrors implements ErrorViewResolver {

    private static final Logger logger = LoggerFactory.getLogger(PageErrors.class);

    /** Those that are explained in words of their own. */
    private static final Set<Integer> EXPLAINED = Set.of(403, 404, 500, 503);

    /** Pages are HTML whatever was accepted, and so is what is told in their place. */
    @ExceptionHandler
    ModelAndView wrongQuestion(WrongQuestionException exception, HttpServletRequest request) {
        HttpStatus status = exception.isKnown() ? HttpStatus.BAD_REQUEST : HttpStatus.NOT_FOUND;
        return page(status, told(exception, request));
    }

    /** Whoever does not ask for a page is a program. */
    @ExceptionHandler
    Object notFound(NoResourceFoundException exception, HttpServletRequest request) {
        String accepted = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        return accepted.contains(MediaType.TEXT_HTML_VALUE) ? page(HttpStatus.NOT_FOUND, List.of())
                : exception.getBody();
    }

    @ExceptionHandler
    ModelAndView noAnswerNow(DatabaseException exception, HttpServletRequest request) {
        return page(HttpStatus.SERVICE_UNAVAILABLE, told(exception, request));
    }

    /** Null when the reader has gone, which is no fault. */
    @ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
    @Nullable ModelAndView failed(RuntimeException exception) {
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            return null;
        }
        logger.error("A page could not be made", exception);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, List.of());
    }

    /** Values that cannot be decoded; what a page needs is not there yet. */
    @ExceptionHandler({ InvalidParameterException.class, RequestRejectedException.class })
    void unreadable(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    /** What goes wrong before a page is asked for or while it is written. */
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return page(status, List.of());
    }

    private static List<String> told(Told exception, HttpServletRequest request) {
        Words words = new Request(request).words();
        return exception.messages().stream().map((message) -> message.in(words)).toList();
    }

    private static ModelAndView page(HttpStatus status, List<String> reasons) {
        ModelAndView page = new ModelAndView("wrong");
        page.setStatus(status);
        page.addObject("kind", kind(status, reasons));
        page.addObject("reasons", reasons);
        // not what a page had that could not be finished
        page.addObject("crumbs", List.of());
        page.addObject("marking", Marking.PUBLIC);
        return page;
    }

    private static String kind(HttpStatus status, List<String> reasons) {
        if (!reasons.isEmpty() || EXPLAINED.contains(status.value())) {
            return String.valueOf(status.value());
        }
        return status.is5xxServerError() ? "500" : "address";
    }

}
