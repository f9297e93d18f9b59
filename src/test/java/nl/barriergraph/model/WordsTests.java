package nl.barriergraph.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

    private static Stream<Enum<?>> words() {
        return Stream
            .<Class<? extends Enum<?>>>of(AbsenceKind.class, ActorKind.class, Attendance.class, Available.class,
                    ChangeKind.class, ClaimKind.class, Due.class, Evidence.class, Ground.class, InstrumentKind.class,
                    InterventionStatus.class, Knowing.class, Label.class, LegalStatus.class, Level.class, Marking.class,
                    MeansKind.class, Modality.class, ModelStatus.class, Outcome.class, Period.class, Reach.class,
                    Recurrence.class, RelationshipType.class, Scope.class, Severity.class, SheetPart.class,
                    Stance.class, Tier.class)
            .flatMap((type) -> Arrays.stream(type.getEnumConstants()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameEveryWordOfTheDomain(Language language) {
        assertThat(words()).allSatisfy((word) -> assertThat(Words.in(language).of(word)).isNotBlank());
    }

    @Test
    void areTheSameInBothLanguages() {
        assertThat(ResourceBundle.getBundle("words", Locale.forLanguageTag("nl")).keySet())
            .containsExactlyInAnyOrderElementsOf(
                    ResourceBundle.getBundle("words", Locale.forLanguageTag("en")).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void standInTheFileOnce(Language language) throws IOException {
        List<String> keys = Files
            .readAllLines(Path.of("src/main/resources/words_%s.properties".formatted(language.code())))
            .stream()
            .filter((line) -> line.contains("="))
            .map((line) -> line.substring(0, line.indexOf('=')))
            .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void takeVerbsApartWhereDutchDoes() {
        Words dutch = Words.in(Language.NL);
        assertThat(dutch.link("A", RelationshipType.CONTINUES, "B")).isEqualTo("«A» zet «B» voort.");
        assertThat(dutch.link("A", RelationshipType.ADDRESSES, "B")).isEqualTo("«A» richt zich op «B».");
        assertThat(Words.in(Language.EN).link("A", RelationshipType.CONTINUES, "B")).isEqualTo("“A” continues “B”.");
    }

    @Test
    void beginASentenceWithRoles() {
        List<RelationshipType> roles = List.of(RelationshipType.EXECUTES, RelationshipType.FUNDS);
        assertThat(Words.in(Language.NL).allNouns(roles)).isEqualTo("Uitvoering van en financiering van");
        assertThat(Words.in(Language.EN).anyNoun(roles)).isEqualTo("Execution of or funding of");
    }

    @Test
    void takeTheirArguments() {
        assertThat(Words.in(Language.NL).text("page.interventions", 1)).isEqualTo("1 interventie");
        assertThat(Words.in(Language.EN).text("page.interventions", 3)).isEqualTo("3 interventions");
    }

}
