package nl.barriergraph.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Cell;
import nl.barriergraph.questions.DutiesOfActor;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.WrongQuestionException;
import nl.barriergraph.questions.WrongQuestionException.Fault;
import nl.barriergraph.report.Report.Part;
import nl.barriergraph.views.Views;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes reports. */
@Component
public class Reports {

    private final Questions questions;

    private final Views views;

    Reports(Questions questions, Views views) {
        this.questions = questions;
        this.views = views;
    }

    /** The names of the chapters, in their order. */
    public static List<String> chapters() {
        return Chapter.slugs();
    }

    /**
     * Asks and puts together what the report holds.
     * @param begun told the title of each chapter when it is begun
     * @throws WrongQuestionException with every fault of the request
     */
    public Report make(ReportRequest request, Consumer<String> begun) {
        List<Chapter> chapters = chapters(request);
        Words words = request.words();
        Inquiry inquiry = new Inquiry(this.questions, this.views, words, request.asOf());
        inquiry.about(scope(request, inquiry));
        List<Part> parts = new ArrayList<>();
        for (Chapter chapter : chapters) {
            String title = words.text("report.chapter." + chapter.slug());
            begun.accept(title);
            parts.add(new Part(chapter.slug(), title, chapter.isWide(), chapter.of(inquiry)));
        }
        if (!inquiry.places().isEmpty()) {
            parts.add(new Part("places", words.text("report.places"), false, Lists.places(inquiry)));
        }
        return report(inquiry, parts);
    }

    private static Report report(Inquiry inquiry, List<Part> parts) {
        Entry subject = inquiry.scope().subject();
        Words words = inquiry.words();
        return new Report(words.text("report.title"),
                (subject != null) ? words.text("report.about", words.label(subject.label()), inquiry.title(subject))
                        : words.text("report.aboutAll"),
                List.of(words.text("report.asOf", inquiry.asOf().toString()),
                        words.text("report.version", inquiry.first().load().version(),
                                words.text("report.edition." + inquiry.first().edition().slug()))),
                inquiry.asOf(), inquiry.marking(), words, parts);
    }

    private static List<Chapter> chapters(ReportRequest request) {
        List<Fault> faults = new ArrayList<>();
        request.chapters()
            .stream()
            .filter((name) -> Chapter.of(name).isEmpty())
            .forEach((name) -> faults.add(new Fault("chapters",
                    Message.of("report.noChapter", name, Nearest.hint(name, Chapter.slugs()), Chapter.slugs()),
                    Chapter.slugs())));
        if (request.barrier() != null && request.actor() != null) {
            faults.add(new Fault("actor", Message.of("report.oneSubject"), List.of()));
        }
        if (!faults.isEmpty()) {
            throw new WrongQuestionException(true, faults);
        }
        return Stream.of(Chapter.values())
            .filter((chapter) -> request.chapters().isEmpty() || request.chapters().contains(chapter.slug()))
            .toList();
    }

    private static Scope scope(ReportRequest request, Inquiry inquiry) {
        if (request.barrier() != null) {
            return new Scope(entry(inquiry, "who-owns-barrier", "barrier", request.barrier()),
                    near(inquiry, request.barrier()));
        }
        if (request.actor() != null) {
            Set<String> near = new LinkedHashSet<>(Set.of(request.actor()));
            inquiry.rows(DutiesOfActor.class, "duties-of-actor", "actor", request.actor())
                .forEach((row) -> near.addAll(List.of(row.subject().id(), row.bearer().id())));
            return new Scope(entry(inquiry, "duties-of-actor", "actor", request.actor()), near);
        }
        return Scope.EVERYTHING;
    }

    private static @Nullable Entry entry(Inquiry inquiry, String question, String parameter, String id) {
        inquiry.ask(question, parameter, id);
        return inquiry.all(question, parameter)
            .stream()
            .filter((entry) -> entry.id().equals(id))
            .findFirst()
            .orElse(null);
    }

    /** The barrier, its interventions and the actions that serve it. */
    private static Set<String> near(Inquiry inquiry, String barrier) {
        Set<String> near = new LinkedHashSet<>(Set.of(barrier));
        Stream
            .of(inquiry.ask("who-owns-barrier", "barrier", barrier),
                    inquiry.ask("responsibility-chain", "subject", barrier))
            .flatMap((answer) -> answer.table().rows().stream())
            .flatMap(List::stream)
            .map(Cell::entry)
            .flatMap((entry) -> Optional.ofNullable(entry).stream())
            .filter((entry) -> !entry.label().equals(Label.ACTOR.label())
                    && !entry.label().equals(Label.DOCUMENT.label()))
            .forEach((entry) -> near.add(entry.id()));
        return near;
    }

}
