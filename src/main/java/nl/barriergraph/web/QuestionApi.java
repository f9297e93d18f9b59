package nl.barriergraph.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.AnswerCsv;
import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.Parameter;
import nl.barriergraph.questions.Question;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The questions for programs. */
@RestController
@RequestMapping("/api/questions")
class QuestionApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Answers answers;

    private final Fragments fragments;

    private final Catalogue catalogue;

    QuestionApi(Answers answers, Fragments fragments, Catalogue catalogue) {
        this.answers = answers;
        this.fragments = fragments;
        this.catalogue = catalogue;
    }

    @GetMapping
    List<Map<String, Object>> all(HttpServletRequest servletRequest) {
        Words words = new Request(servletRequest).words();
        return this.catalogue.all().stream().map((question) -> description(question, words)).toList();
    }

    @GetMapping(path = "/{name}", params = "format!=excel", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> json(@PathVariable String name, HttpServletRequest servletRequest) {
        Request request = new Request(servletRequest);
        Answer answer = this.answers.ask(name, request.parameters());
        return ResponseEntity.ok()
            .eTag(version(answer))
            .contentType(MediaType.APPLICATION_JSON)
            .body(this.fragments.json(answer, request.words()));
    }

    @GetMapping(path = "/{name}", params = "format!=excel", produces = "text/csv")
    ResponseEntity<String> csv(@PathVariable String name, HttpServletRequest servletRequest) {
        return csv(name, new Request(servletRequest), "");
    }

    /** CSV that Excel takes for UTF-8, since it begins with a byte order mark. */
    @GetMapping(path = "/{name}", params = "format=excel")
    ResponseEntity<String> excel(@PathVariable String name, HttpServletRequest servletRequest) {
        return csv(name, new Request(servletRequest), "\uFEFF");
    }

    private ResponseEntity<String> csv(String name, Request request, String mark) {
        Answer answer = this.answers.ask(name, request.parameters());
        return ResponseEntity.ok()
            .eTag(version(answer))
            .contentType(CSV)
            .header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(fileName(answer)))
            .body(mark + AnswerCsv.of(answer, request.words()));
    }

    /** The rows have no place for the marking, so the file says it. */
    private static String fileName(Answer answer) {
        return (answer.marking() == Marking.PUBLIC) ? answer.question().name()
                : "%s-%s".formatted(answer.question().name(), answer.marking());
    }

    /** Changes with the data and with the day on which the question is asked. */
    private static String version(Answer answer) {
        return answer.load().version() + "-" + answer.load().id() + "-" + answer.asOf();
    }

    private static Map<String, Object> description(Question question, Words words) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", question.name());
        description.put("title", question.title().in(words.language()));
        description.put("explanation", question.explanation().in(words.language()));
        description.put("parameters",
                question.parameters().stream().map((parameter) -> description(parameter, words)).toList());
        return description;
    }

    private static Map<String, Object> description(Parameter parameter, Words words) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", parameter.name());
        description.put("title", parameter.title(words));
        description.put("type", parameter.kind().name().toLowerCase(Locale.ROOT));
        description.put("labels", parameter.labels().stream().map(Label::label).toList());
        description.put("list", parameter.list());
        description.put("optional", parameter.isOptional());
        description.put("default", parameter.literal());
        return description;
    }

}
