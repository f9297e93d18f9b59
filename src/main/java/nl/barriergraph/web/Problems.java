package nl.barriergraph.web;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import nl.barriergraph.graph.DatabaseException;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Told;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.WrongQuestionException;
import nl.barriergraph.questions.WrongQuestionException.Fault;

import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What programs are told when they ask wrongly: problem details (RFC 9457) that name what
 * would be right.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = { QuestionApi.class, SearchApi.class, NodeApi.class, ViewApi.class })
class Problems {

    @ExceptionHandler
    ProblemDetail wrongQuestion(WrongQuestionException exception, HttpServletRequest request) {
        Words words = new Request(request).words();
        HttpStatus status = exception.isKnown() ? HttpStatus.BAD_REQUEST : HttpStatus.NOT_FOUND;
        ProblemDetail problem = problem(status, exception,
                exception.isKnown() ? "problem.parameter" : "problem.question", words);
        problem.setProperty("faults", exception.faults().stream().map((fault) -> fault(fault, words)).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail noAnswerNow(DatabaseException exception, HttpServletRequest request) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, exception, "problem.now", new Request(request).words());
    }

    /** Nothing of what was asked can be read, the language included. */
    @ExceptionHandler({ InvalidParameterException.class, RequestRejectedException.class })
    ProblemDetail unreadable() {
        Words words = Words.in(Language.NL);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, words.text("problem.address"));
        problem.setTitle(words.text("web.wrong.address"));
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, Told told, String title, Words words) {
        String detail = told.messages()
            .stream()
            .map((message) -> message.in(words))
            .collect(Collectors.joining(System.lineSeparator()));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("about:blank"));
        problem.setTitle(words.text(title));
        return problem;
    }

    private static Map<String, Object> fault(Fault fault, Words words) {
        return new TreeMap<>(
                Map.of("parameter", fault.parameter(), "text", fault.told().in(words), "valid", fault.valid()));
    }

}
