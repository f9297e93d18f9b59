package nl.barriergraph.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Barriers;
import nl.barriergraph.model.Attendance;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.WhoAtTheTable;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Composes a table: for the chosen barriers, who must, should and may sit at it. */
@Controller
class TablePage {

    private final Answers answers;

    private final Barriers barriers;

    TablePage(Answers answers, Barriers barriers) {
        this.answers = answers;
        this.barriers = barriers;
    }

    @GetMapping("/table")
    String table(HttpServletRequest servletRequest, Model model) {
        Request request = new Request(servletRequest);
        Words words = request.words();
        Answer answer = this.answers.ask("who-at-the-table", request.only("asOf", "load", "barriers"));
        Map<Attendance, List<WhoAtTheTable>> seats = new EnumMap<>(Attendance.class);
        seats.putAll(answer.rows()
            .stream()
            .map(WhoAtTheTable.class::cast)
            .collect(Collectors.groupingBy(WhoAtTheTable::attendance)));
        model.addAttribute("answer", answer);
        model.addAttribute("marking", answer.marking());
        model.addAttribute("seats", seats);
        model.addAttribute("attendances", Attendance.values());
        model.addAttribute("barriers", this.barriers.findAllByOrderByPosition());
        model.addAttribute("links", new AnswerLinks(answer, words, servletRequest));
        model.addAttribute("crumbs", List.of());
        return "table";
    }

}
