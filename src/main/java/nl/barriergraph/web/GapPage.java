package nl.barriergraph.web;

import java.util.List;

import nl.barriergraph.graph.Barriers;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Severity;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where something is missing, by code, severity and barrier. */
@Controller
class GapPage {

    private final Answers answers;

    private final Barriers barriers;

    GapPage(Answers answers, Barriers barriers) {
        this.answers = answers;
        this.barriers = barriers;
    }

    @GetMapping("/gaps")
    String gaps(@RequestParam MultiValueMap<String, String> given, HttpServletRequest servletRequest, Model model) {
        Request request = new Request(servletRequest);
        Words words = request.words();
        Answer answer = this.answers.ask("coverage-gaps", request.only("asOf", "load", "barrier"));
        Filter code = Filter.of("code", GapCode.values(), given);
        Filter severity = Filter.of("severity", Severity.values(), given);
        List<GapGroup> all = GapGroup.of(answer);
        List<GapGroup> shown = all.stream()
            .filter((group) -> code.shows(group.code()) && severity.shows(group.severity()))
            .toList();
        model.addAttribute("answer", answer);
        model.addAttribute("marking", answer.marking());
        model.addAttribute("all", all);
        model.addAttribute("groups", shown);
        model.addAttribute("count", shown.stream().mapToInt((group) -> group.gaps().size()).sum());
        model.addAttribute("narrowed", !code.chosen().isEmpty() || !severity.chosen().isEmpty());
        model.addAttribute("code", code);
        model.addAttribute("severity", severity);
        model.addAttribute("barriers", this.barriers.findAllByOrderByPosition());
        model.addAttribute("links", new AnswerLinks(answer, words, servletRequest));
        model.addAttribute("crumbs", List.of());
        return "gaps";
    }

}
