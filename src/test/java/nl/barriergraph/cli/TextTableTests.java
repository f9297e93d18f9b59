package nl.barriergraph.cli;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextTableTests {

    private static final List<String> TITLES = List.of("Actor", "Waarvoor");

    private static final List<List<String>> ROWS = List
        .of(List.of("KMar", "Grenscontroles aan de buitengrens verbeteren"), List.of("Openbaar Ministerie", ""));

    @Test
    void isAsWideAsItsCells() {
        assertThat(new TextTable(TITLES, ROWS, 100).text()).isEqualToNormalizingNewlines("""
                Actor                Waarvoor
                -------------------  --------------------------------------------
                KMar                 Grenscontroles aan de buitengrens verbeteren
                Openbaar Ministerie
                """);
    }

    @Test
    void wrapsItsWidestColumnAtWords() {
        assertThat(new TextTable(TITLES, ROWS, 40).text()).isEqualToNormalizingNewlines("""
                Actor                Waarvoor
                -------------------  -------------------
                KMar                 Grenscontroles aan
                                     de buitengrens
                                     verbeteren
                Openbaar Ministerie
                """);
    }

    @Test
    void cutsAWordThatIsWiderThanItsColumn() {
        assertThat(
                new TextTable(List.of("A", "B"), List.of(List.of("x".repeat(30), "y".repeat(30))), 26).text().lines())
            .allMatch((line) -> line.length() <= 26);
    }

}
