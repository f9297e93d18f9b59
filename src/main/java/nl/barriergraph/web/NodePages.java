package nl.barriergraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.barriergraph.graph.Barriers;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.NodeSheet;
import nl.barriergraph.questions.NodeSheets;
import nl.barriergraph.questions.Parameter;
import nl.barriergraph.questions.Question;

/**
 * A page for every node: what it is, what is asked of it most, and all it is linked to.
 */
@Controller
class NodePages {

    /** What is answered on the page itself; other questions on a node are linked. */
    private static final Map<Label, List<String>> ANSWERED = Map.of(Label.BARRIER,
            List.of("responsibility-chain", "who-owns-barrier"), Label.ACTOR,
            List.of("duties-of-actor", "without-actor", "collaboration"), Label.ACTION,
            List.of("responsibility-chain", "lineage"), Label.INTERVENTION, List.of("responsibility-chain"),
            Label.DELIVERABLE, List.of("responsibility-chain"), Label.THEME, List.of("theme-thread"), Label.LEGAL_BASIS,
            List.of("law-impact"), Label.BARRIER_MODEL, List.of("model-overview"));

    private final NodeSheets sheets;

    private final Answers answers;

    private final Pictures pictures;

    private final Catalogue catalogue;

    private final Barriers barriers;

    private final BarrierCards cards;

    private final Outlines outlines;

    NodePages(NodeSheets sheets, Answers answers, Pictures pictures, Catalogue catalogue, Barriers barriers,
            BarrierCards cards, Outlines outlines) {
        this.sheets = sheets;
        this.answers = answers;
        this.pictures = pictures;
        this.catalogue = catalogue;
        this.barriers = barriers;
        this.cards = cards;
        this.outlines = outlines;
    }

    @GetMapping("/nodes/{id}")
    String node(@PathVariable String id, HttpServletRequest servletRequest, Model model) {
        Words words = new Request(servletRequest).words();
        NodeSheet sheet = this.sheets.find(id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("title", sheet.entry().title(words.language()));
        model.addAttribute("summary", text(sheet, words, "summary", "summaryEn"));
        model.addAttribute("facts", Fact.of(sheet, words));
        model.addAttribute("groups", LinkGroup.of(sheet, words));
        List<Answer> answers = answers(sheet);
        model.addAttribute("answers", answers);
        model.addAttribute("pictures", this.pictures.of(answers, words, servletRequest));
        model.addAttribute("related", related(sheet.label()));
        model.addAttribute("marking", sheet.marking());
        model.addAttribute("crumbs", crumbs(sheet, words));
        addOwn(sheet, model);
        return "node";
    }

    /** What only nodes of this label have. */
    private void addOwn(NodeSheet sheet, Model model) {
        String id = sheet.entry().id();
        switch (sheet.label()) {
            case BARRIER -> {
                model.addAttribute("card", this.cards.of(this.barriers.findById(id).orElseThrow()));
                model.addAttribute("barrierSheet", this.answers.ask("barrier-sheet", "barrier", id));
                model.addAttribute("gaps", this.answers.ask("coverage-gaps", "barrier", id));
            }
            case DOCUMENT -> model.addAttribute("outline", this.outlines.of(sheet));
            case PASSAGE -> model.addAttribute("carried", this.sheets.carriedBy(id));
            default -> {
            }
        }
    }

    private List<Answer> answers(NodeSheet sheet) {
        return ANSWERED.getOrDefault(sheet.label(), List.of())
            .stream()
            .flatMap((name) -> this.catalogue.find(name).stream())
            .map((question) -> parameter(question, sheet.label())
                .map((parameter) -> this.answers.ask(question.name(), parameter.name(), sheet.entry().id()))
                .orElseGet(() -> this.answers.ask(question.name())))
            .toList();
    }

    /** The questions that take such a node, with the parameter that does. */
    private List<Related> related(Label label) {
        List<Related> related = new ArrayList<>();
        this.catalogue.questions()
            .forEach((question) -> parameter(question, label)
                .ifPresent((parameter) -> related.add(new Related(question, parameter.name()))));
        return related;
    }

    /**
     * A question about a node.
     *
     * @param parameter the one that takes the node
     */
    public record Related(Question question, String parameter) {
    }

    private static Optional<Parameter> parameter(Question question, Label label) {
        return question.parameters()
            .stream()
            .filter((parameter) -> parameter.kind() == Parameter.Kind.NODE && parameter.labels().contains(label))
            .findFirst();
    }

    private static String text(NodeSheet sheet, Words words, String dutch, String english) {
        return Objects.toString(sheet.properties().get(words.language().choose(dutch, english)), "");
    }

    private static List<Crumb> crumbs(NodeSheet sheet, Words words) {
        Links links = new Links(words);
        return switch (sheet.label()) {
            case BARRIER -> List.of(new Crumb(words.text("web.nav.BARRIERS"), links.page("/barriers")));
            case ACTOR -> List.of(new Crumb(words.text("web.nav.ACTORS"), links.page("/actors")));
            case ACTION -> List.of(new Crumb(words.text("web.actions"), links.page("/actions")));
            case THEME -> List.of(new Crumb(words.text("web.themes"), links.page("/themes")));
            case DOCUMENT -> List.of(new Crumb(words.text("page.documents"), links.page("/documents")));
            case SECTION,
                    PASSAGE ->
                sheet.sources()
                    .stream()
                    .findFirst()
                    .map((source) -> List.of(new Crumb(words.text("page.documents"), links.page("/documents")),
                            new Crumb(source.documentTitle().in(words.language()), links.node(source.document()))))
                    .orElse(List.of());
            default -> List.of();
        };
    }

}
