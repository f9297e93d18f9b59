package nl.barriergraph.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.barriergraph.model.Due;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Deadlines;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is due when, as a page and as a calendar. */
@Controller
class DeadlinePages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Answers answers;

    DeadlinePages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/deadlines")
    String deadlines(@RequestParam MultiValueMap<String, String> given, HttpServletRequest servletRequest,
            Model model) {
        Request request = new Request(servletRequest);
        Words words = request.words();
        Answer answer = ask(request);
        Filter state = Filter.of("state", Due.values(), given);
        List<Deadlines> rows = answer.rows()
            .stream()
            .map(Deadlines.class::cast)
            .filter((row) -> state.chosen().isEmpty() || (row.state() != null && state.shows(row.state())))
            .toList();
        model.addAttribute("answer", answer);
        model.addAttribute("marking", answer.marking());
        model.addAttribute("state", state);
        model.addAttribute("years", years(rows));
        model.addAttribute("inWords", rows.stream().filter((row) -> row.state() == null).toList());
        model.addAttribute("calendar", request.sibling("/deadlines.ics"));
        model.addAttribute("links", new AnswerLinks(answer, words, servletRequest));
        model.addAttribute("crumbs", List.of());
        return "deadlines";
    }

    /** The deadlines for a calendar program (RFC 5545). */
    @GetMapping("/deadlines.ics")
    ResponseEntity<String> calendar(HttpServletRequest servletRequest) {
        Request request = new Request(servletRequest);
        Answer answer = ask(request);
        return ResponseEntity.ok()
            .eTag(answer.load().version() + "-" + answer.asOf())
            .contentType(CALENDAR)
            .header("Content-Disposition", "attachment; filename=\"deadlines.ics\"")
            .body(new Calendar(answer, request.words()).text());
    }

    private Answer ask(Request request) {
        return this.answers.ask("deadlines", request.only("asOf", "load", "from", "to"));
    }

    private static Map<String, List<Deadlines>> years(List<Deadlines> rows) {
        return rows.stream()
            .filter((row) -> row.state() != null)
            .collect(
                    Collectors.groupingBy((row) -> row.due().substring(0, 4), LinkedHashMap::new, Collectors.toList()));
    }

}
