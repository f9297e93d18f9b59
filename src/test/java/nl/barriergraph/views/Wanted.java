package nl.barriergraph.views;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A picture to draw. */
record Wanted(String view, Map<String, List<String>> given) {

    static final String DAY = "2026-06-30";

    static Wanted of(String view, String... parameters) {
        Map<String, List<String>> given = new TreeMap<>();
        Arrays.stream(parameters)
            .map((parameter) -> parameter.split("="))
            .forEach((parts) -> given.put(parts[0], List.of(parts[1])));
        return new Wanted(view, given);
    }

    /** A picture of every kind. */
    static Stream<Wanted> oneOfEach() {
        return Stream.of(Wanted.of("responsibility-chain", "subject=geld", "asOf=" + DAY),
                Wanted.of("responsibility-chain", "subject=eu-actieplan-2021-4-c", "asOf=" + DAY),
                Wanted.of("ownership-matrix", "asOf=" + DAY), Wanted.of("coverage-matrix"),
                Wanted.of("actor", "actor=kmar", "asOf=" + DAY), Wanted.of("lineage", "action=eu-actieplan-2021-4-c"),
                Wanted.of("theme-thread", "theme=thema-liaisons"),
                Wanted.of("gaps", "barrier=doorreis", "code=G03", "asOf=" + DAY), Wanted.of("gaps", "asOf=" + DAY),
                Wanted.of("barrier-model", "asOf=" + DAY));
    }

    @Override
    public String toString() {
        return this.view + this.given;
    }

}
