package nl.barriergraph.web;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.model.ChangeKind;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Cell;
import nl.barriergraph.questions.ChangesSince;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What became different between two loads, and all the loads there were. */
@Controller
class ChangePage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Answers answers;

    private final Loads loads;

    ChangePage(Answers answers, Loads loads) {
        this.answers = answers;
        this.loads = loads;
    }

    /** A change with the cell that tells where it stands. */
    public record Line(ChangesSince change, Cell sources) {
    }

    /**
     * Changes of one kind.
     *
     * @param lines all of them; a page shows the first
     */
    public record Group(List<Line> lines) {

        private static final int SHOWN = 100;

        public List<Line> shown() {
            return this.lines.subList(0, Math.min(SHOWN, this.lines.size()));
        }

        /** How many more there are than the page shows. */
        public int more() {
            return this.lines.size() - shown().size();
        }

    }

    @GetMapping("/changes")
    String changes(HttpServletRequest servletRequest, Model model) {
        Request request = new Request(servletRequest);
        Words words = request.words();
        Answer answer = this.answers.ask("changes-since", request.only("since", "until"));
        model.addAttribute("answer", answer);
        model.addAttribute("marking", answer.marking());
        model.addAttribute("kinds", byKind(answer));
        model.addAttribute("there", there(answer));
        model.addAttribute("loads", this.loads.history());
        model.addAttribute("minute", MINUTE);
        model.addAttribute("links", new AnswerLinks(answer, words, servletRequest));
        model.addAttribute("crumbs",
                List.of(new Crumb(words.text("page.questions"), new Links(words).page("/questions"))));
        return "changes";
    }

    private static Map<ChangeKind, Group> byKind(Answer answer) {
        Map<ChangeKind, List<Line>> kinds = IntStream.range(0, answer.rows().size()).mapToObj((i) -> {
            List<Cell> cells = answer.table().rows().get(i);
            return new Line((ChangesSince) answer.rows().get(i), cells.get(cells.size() - 1));
        }).collect(Collectors.groupingBy((line) -> line.change().kind()));
        Map<ChangeKind, Group> groups = new EnumMap<>(ChangeKind.class);
        kinds.forEach((kind, lines) -> groups.put(kind, new Group(lines)));
        return groups;
    }

    /** The nodes that have a page: what a later load did with them is not known here. */
    private static Set<String> there(Answer answer) {
        List<ChangesSince> changes = answer.rows().stream().map(ChangesSince.class::cast).toList();
        if (!Long.valueOf(answer.load().id()).equals(answer.parameters().get("until"))) {
            return Set.of();
        }
        Set<String> there = changes.stream()
            .flatMap((change) -> Stream.concat(Stream.of(change.subject()), Stream.ofNullable(change.object())))
            .map(Entry::id)
            .collect(Collectors.toCollection(HashSet::new));
        changes.stream()
            .filter((change) -> change.kind() == ChangeKind.REMOVED && change.relationship() == null)
            .forEach((change) -> there.remove(change.subject().id()));
        return there;
    }

}
