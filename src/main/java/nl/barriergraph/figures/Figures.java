package nl.barriergraph.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.barriergraph.figures.Finding.State;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.WrongQuestionException;
import nl.barriergraph.views.Figure;
import nl.barriergraph.views.Sheet;
import nl.barriergraph.views.Stamp;
import nl.barriergraph.views.Views;

import org.springframework.stereotype.Component;

/** Judges figures by the data of today. */
@Component
public class Figures {

    private final Views views;

    private final Edition edition;

    Figures(Views views, Edition edition) {
        this.views = views;
        this.edition = edition;
    }

    /** What is known of one stamp. */
    private record Judgement(State state, List<Message> told) {
    }

    /** The files under a folder in which figures may stand, in order. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                .filter((file) -> FileKind.of(file.toString()).isPresent())
                .sorted()
                .toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Judges every figure of the files; what stands in several of them is asked once. */
    public List<Finding> judge(List<Path> files) {
        Map<Stamp, Judgement> known = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            read(file).forEach((found) -> {
                Stamp stamp = found.stamp();
                Judgement judgement = (stamp != null) ? known.computeIfAbsent(stamp, this::judge)
                        : new Judgement(State.UNKNOWN, List.of(Message.of("figures.noStamp")));
                findings.add(new Finding(file.toString(), found.name(), judgement.state(), judgement.told()));
            });
        }
        return findings;
    }

    private static List<Found> read(Path file) {
        try {
            return FileKind.of(file.toString()).orElseThrow().read(Files.readAllBytes(file));
        }
        catch (IOException ex) {
            return List.of(new Found("", null));
        }
    }

    private Judgement judge(Stamp stamp) {
        if (!stamp.audience().equals(this.edition.slug())) {
            return new Judgement(State.UNKNOWN,
                    List.of(Message.of("figures.otherAudience", stamp.audience(), this.edition.slug())));
        }
        try {
            Figure now = draw(stamp, stamp.given());
            return now.stamp().figureFingerprint().equals(stamp.figureFingerprint())
                    ? new Judgement(State.CURRENT, List.of()) : new Judgement(State.STALE, changes(stamp, now));
        }
        catch (WrongQuestionException ex) {
            return new Judgement(State.STALE, ex.messages());
        }
    }

    private Figure draw(Stamp stamp, Map<String, List<String>> given) {
        Words words = Words.in(Language.valueOf(stamp.language().toUpperCase(Locale.ROOT)));
        return this.views.draw(stamp.view(), given, words, new Sheet(stamp.width()));
    }

    /** What the figure says and would not say today, and the other way round. */
    private List<Message> changes(Stamp stamp, Figure now) {
        Optional<Figure> then = then(stamp);
        if (then.isEmpty()) {
            return List.of(Message.of("figures.noLoad", stamp.load(), stamp.dataFingerprint().substring(0, 12)));
        }
        List<String> before = then.get().description().lines().toList();
        List<String> after = now.description().lines().toList();
        List<Message> changes = Stream.concat(
                before.stream().filter((line) -> !after.contains(line)).map((line) -> Message.of("figures.gone", line)),
                after.stream().filter((line) -> !before.contains(line)).map((line) -> Message.of("figures.new", line)))
            .toList();
        return changes.isEmpty() ? List.of(Message.of("figures.sources")) : changes;
    }

    /** The figure as it was, if this home remembers its load. */
    private Optional<Figure> then(Stamp stamp) {
        Map<String, List<String>> given = new HashMap<>(stamp.given());
        given.put("load", List.of(String.valueOf(stamp.load())));
        try {
            return Optional.of(draw(stamp, given))
                .filter((figure) -> figure.stamp().figureFingerprint().equals(stamp.figureFingerprint()));
        }
        catch (WrongQuestionException ex) {
            return Optional.empty();
        }
    }

}
