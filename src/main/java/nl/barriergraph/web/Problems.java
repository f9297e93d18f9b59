package nl.barriergraph.web;

import java.net.URI;

import nl.barriergraph.graph.DatabaseException;
import nl.barriergraph.questions.WrongQuestionException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What programs are told when they ask wrongly: problem details (RFC 9457) that name what
 * would be right.
 */
@RestControllerAdvice(assignableTypes = { QuestionApi.class, SearchApi.class, ViewApi.class })
class Problems {

    @ExceptionHandler
    ProblemDetail wrongQuestion(WrongQuestionException exception) {
        HttpStatus status = exception.isKnown() ? HttpStatus.BAD_REQUEST : HttpStatus.NOT_FOUND;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, exception.getMessage());
        problem.setType(URI.create("about:blank"));
        problem.setTitle(exception.isKnown() ? "Wrong parameter" : "Unknown question");
        problem.setProperty("faults", exception.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail noAnswerNow(DatabaseException exception) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
                exception.getMessage());
        problem.setTitle("No answer now");
        return problem;
    }

}
