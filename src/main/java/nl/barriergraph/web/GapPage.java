package nl.barriergraph.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Barriers;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Severity;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.CoverageGaps;

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
        List<CoverageGaps> all = answer.rows().stream().map(CoverageGaps.class::cast).toList();
        List<CoverageGaps> shown = all.stream()
            .filter((gap) -> code.shows(gap.code()) && severity.shows(gap.severity()))
            .toList();
        model.addAttribute("answer", answer);
        model.addAttribute("marking", answer.marking());
        model.addAttribute("all", byCode(all));
        model.addAttribute("shown", shown);
        model.addAttribute("groups", byCode(shown));
        model.addAttribute("narrowed", !code.chosen().isEmpty() || !severity.chosen().isEmpty());
        model.addAttribute("code", code);
        model.addAttribute("severity", severity);
        model.addAttribute("barriers", this.barriers.findAllByOrderByPosition());
        model.addAttribute("links", new AnswerLinks(answer, words, servletRequest));
        model.addAttribute("crumbs", List.of());
        return "gaps";
    }

    private static Map<GapCode, List<CoverageGaps>> byCode(List<CoverageGaps> gaps) {
        return gaps.stream().collect(Collectors.groupingBy(CoverageGaps::code, TreeMap::new, Collectors.toList()));
    }

}
