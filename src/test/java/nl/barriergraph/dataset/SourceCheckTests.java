package nl.barriergraph.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.barriergraph.SmallData;
import nl.barriergraph.model.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceCheckTests {

    private final SmallData data = new SmallData().set("sections.csv", "plan-s-1", "anchor", "1. Begin")
        .set("passages.csv", "plan-v-1", "page", "")
        .add("sections.csv", "id=plan-s-2", "document=plan", "available=FULL", "anchor=2. Vervolg");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeText() throws IOException {
        Files.writeString(this.folder.resolve("plan.txt"), """
                1. Begin
                De tekst zegt hier **iets over** hulpver-
                lening bĳ grenzen.
                2. Vervolg
                Verderop staat iets anders te lezen.
                """);
    }

    @Test
    void findsAnchorsWhateverTheirMarksHyphensAndLigatures() {
        anchor("zegt hier iets over hulpverlening bij grenzen");
        SourceCheck.Outcome outcome = SourceCheck.check(this.data.dataset(), this.folder);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.found()).isEqualTo(3);
        assertThat(outcome.documents()).containsExactly("plan");
    }

    @Test
    void tellsAnAnchorThatIsNowhere() {
        anchor("dit staat er niet");
        assertThat(SourceCheck.check(this.data.dataset(), this.folder).problems()).map(Message::toString)
            .containsExactly("plan-v-1: the anchor 'dit staat er niet' is not in the text of its document.");
    }

    @Test
    void tellsAnAnchorOfAnotherSection() {
        anchor("iets anders te lezen");
        assertThat(SourceCheck.check(this.data.dataset(), this.folder).problems()).map(Message::toString)
            .containsExactly("plan-v-1: the anchor 'iets anders te lezen' is not in its section.");
    }

    @Test
    void tellsAHeadingThatIsNotPrinted() {
        this.data.set("sections.csv", "plan-s-2", "anchor", "3. Slot");
        anchor("De tekst zegt hier");
        assertThat(SourceCheck.check(this.data.dataset(), this.folder).problems()).map(Message::toString)
            .containsExactly("plan-s-2: the anchor '3. Slot' is not in the text of its document.");
    }

    @Test
    void putsPagesInOrderAndTellsAnAnchorOfAnotherPage() throws IOException {
        Files.delete(this.folder.resolve("plan.txt"));
        Files.writeString(this.folder.resolve("plan.pages-1-3.txt"),
                "1. Begin\nEerste bladzijde hier.\nPagina 1 van 3\n2. Vervolg\nDerde bladzijde daar.\nPagina 3 van 3\n");
        Files.writeString(this.folder.resolve("plan.page-2.txt"), "Tweede bladzijde ertussen.\nPagina 2 van 3\n");
        anchor("Tweede bladzijde ertussen.");
        assertThat(SourceCheck.check(this.data.set("passages.csv", "plan-v-1", "page", "2").dataset(), this.folder)
            .problems()).isEmpty();
        assertThat(SourceCheck.check(this.data.set("passages.csv", "plan-v-1", "page", "3").dataset(), this.folder)
            .problems()).map(Message::toString)
            .containsExactly("plan-v-1: the anchor 'Tweede bladzijde ertussen.' is not on its page.");
    }

    @Test
    void refusesFolderThatIsNotThere() {
        assertThatExceptionOfType(DataFolderException.class)
            .isThrownBy(() -> SourceCheck.check(this.data.dataset(), this.folder.resolve("elders")))
            .withMessageContaining("elders");
    }

    private void anchor(String words) {
        this.data.set("passages.csv", "plan-v-1", "anchor", words);
    }

}
