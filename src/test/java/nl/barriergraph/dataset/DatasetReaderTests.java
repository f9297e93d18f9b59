package nl.barriergraph.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import nl.barriergraph.SmallData;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class DatasetReaderTests {

    @TempDir
    private Path folder;

    @Test
    void readsNodesRelationshipsAndWhereTheyStand() {
        Dataset dataset = DatasetReader.read(new SmallData().writeTo(this.folder));
        assertThat(dataset.nodes().get("geld").label()).isEqualTo(Label.BARRIER);
        assertThat(dataset.nodes().get("geld").properties()).containsEntry("position", 1L)
            .containsEntry("crossCutting", false)
            .doesNotContainKey("passages");
        assertThat(dataset.relationships().values())
            .filteredOn((relationship) -> relationship.type() == RelationshipType.CONTAINS)
            .extracting((relationship) -> relationship.from() + " " + relationship.to())
            .containsExactlyInAnyOrder("plan plan-s-1", "plan-s-1 plan-v-1");
        assertThat(dataset.relationships().values())
            .filteredOn((relationship) -> relationship.type() == RelationshipType.STATED_IN)
            .hasSize(10);
    }

    @Test
    void readsSemicolonsAndByteOrderMarkAsTheSameData() throws IOException {
        SmallData data = new SmallData();
        Dataset commas = DatasetReader.read(data.writeTo(this.folder));
        Files.writeString(this.folder.resolve("actors.csv"), "\uFEFF" + data.csv("actors.csv", ';'));
        assertThat(DatasetReader.read(DataFolder.at(this.folder))).isEqualTo(commas);
    }

    @Test
    void readsTheShippedDataSet() {
        assertThat(DatasetReader.read(DataFolder.shipped()).nodes()).containsKeys("beleidskader-2023", "kmar", "geld");
    }

    @Test
    void refusesFileThatIsNotUtf8() throws IOException {
        SmallData data = new SmallData().set("actors.csv", "om", "title", "Coördinator");
        data.writeTo(this.folder);
        Files.writeString(this.folder.resolve("actors.csv"), data.csv("actors.csv", ','),
                Charset.forName("ISO-8859-1"));
        assertThat(problems(DataFolder.at(this.folder))).extracting(Problem::told)
            .anyMatch((told) -> told.toString().startsWith("the file is not UTF-8."));
    }

    @Test
    void namesMissingFileAndMissingFolder() throws IOException {
        new SmallData().writeTo(this.folder);
        Files.delete(this.folder.resolve("themes.csv"));
        assertThat(problems(DataFolder.at(this.folder))).singleElement()
            .extracting(Problem::toString)
            .asString()
            .startsWith("themes.csv: the file is missing.");
        assertThatExceptionOfType(DataFolderException.class)
            .isThrownBy(() -> DataFolder.at(this.folder.resolve("elsewhere")))
            .withMessageContaining("elsewhere")
            .withMessageContaining("--data");
    }

    @Test
    void namesColumnsThatAreMissingOrUnknown() throws IOException {
        SmallData data = new SmallData();
        data.writeTo(this.folder);
        Files.writeString(this.folder.resolve("actors.csv"),
                data.csv("actors.csv", ',').replace("tier,", "teir,").replace("aliases,", ""));
        assertThat(problems(DataFolder.at(this.folder))).extracting(Problem::toString)
            .anyMatch((text) -> text.startsWith(
                    "actors.csv line 1, column teir: there is no column 'teir' in this file. Did you mean 'tier'?"))
            .anyMatch((text) -> text.startsWith("actors.csv line 1: the header lacks the columns aliases, tier."));
    }

    @Test
    void reportsEveryFaultAtOnceWithItsPlace() {
        SmallData data = new SmallData().set("actors.csv", "om", "tier", "NEDERLAND")
            .set("actions.csv", "plan-1", "dueDate", "juni 2025")
            .duty("kmr", "EXECUTES", "volgen");
        assertThat(problems(data.writeTo(this.folder))).extracting(Problem::toString)
            .containsExactly(
                    "actions.csv line 2, column dueDate: 'juni 2025' is not allowed. Expected is a date such as 2024-06-30, 2024-06 or 2024.",
                    "actors.csv line 2, column tier: 'NEDERLAND' is not allowed. Expected is one of NL, EU, MEMBER_STATES, INTERNATIONAL, THIRD_COUNTRY, PRIVATE.",
                    "responsibilities.csv line 10, column actor: there is no node 'kmr'. Did you mean 'kmar'? Expected is an id from actors.csv.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refuses(String fault, UnaryOperator<SmallData> change, String place, String words) {
        assertThat(problems(change.apply(new SmallData()).writeTo(this.folder))).extracting(Problem::toString)
            .as(fault)
            .anyMatch((problem) -> problem.startsWith(place) && problem.contains(words));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("the same id twice",
                        (data) -> data.add("themes.csv", "id=thema-a", "passages=plan-v-1")
                            .add("themes.csv", "id=thema-a", "passages=plan-v-1"),
                        "themes.csv line 3, column id", "is taken by themes.csv line 2"),
                fault("the same id under two labels", (data) -> data.add("signals.csv", "id=om", "passages=plan-v-1"),
                        "actors.csv line 2, column id", "is taken by signals.csv line 3"),
                fault("an id that is no slug", (data) -> data.set("actors.csv", "om", "id", "OM"),
                        "actors.csv line 2, column id", "'OM' is no id"),
                fault("an id without its prefix", (data) -> data.add("themes.csv", "id=geldzaken", "passages=plan-v-1"),
                        "themes.csv line 2, column id", "must start with 'thema-'"),
                fault("an action outside its document", (data) -> data.set("actions.csv", "plan-1", "id", "nota-1"),
                        "actions.csv line 2, column id", "must start with the id of its document"),
                fault("no title", (data) -> data.set("actors.csv", "om", "titleEn", ""),
                        "actors.csv line 2, column titleEn", "must have a value"),
                fault("stated without a passage", (data) -> data.set("actors.csv", "om", "passages", ""),
                        "actors.csv line 2, column passages", "needs at least one passage"),
                fault("derived without a reason", (data) -> data.set("barriers.csv", "geld", "evidence", "DERIVED"),
                        "barriers.csv line 2, column note", "needs its reason"),
                fault("neither passage nor marking",
                        (data) -> data.set("actors.csv", "om", "passages", "")
                            .set("actors.csv", "om", "evidence", "DERIVED")
                            .set("actors.csv", "om", "note", "own reading"),
                        "actors.csv line 2, column marking", "must say its marking"),
                fault("passage and marking", (data) -> data.set("actors.csv", "om", "marking", "PUBLIC"),
                        "actors.csv line 2, column marking", "Leave the cell empty"),
                fault("LIMITE outside its folder", (data) -> data.set("documents.csv", "plan", "marking", "LIMITE"),
                        "documents.csv line 2, column marking", "Move it to limite/documents.csv"),
                fault("an unknown marking", (data) -> data.set("documents.csv", "plan", "marking", "RESTREINT UE"),
                        "documents.csv line 2, column marking", "Expected is one of PUBLIC, LIMITE"),
                fault("an unknown passage", (data) -> data.set("actors.csv", "om", "passages", "plan-v-2"),
                        "actors.csv line 2, column passages", "Did you mean 'plan-v-1'?"),
                fault("a passage twice", (data) -> data.set("actors.csv", "om", "passages", "plan-v-1|plan-v-1"),
                        "actors.csv line 2, column passages", "names something twice"),
                fault("an anchor that is too short",
                        (data) -> data.set("passages.csv", "plan-v-1", "anchor", "two words"),
                        "passages.csv line 2, column anchor", "has 2 words"),
                fault("a date that does not exist",
                        (data) -> data.set("actions.csv", "plan-1", "dueDate", "2025-02-30"),
                        "actions.csv line 2, column dueDate", "'2025-02-30' is not allowed"),
                fault("a period that ends before it starts",
                        (data) -> data.set("documents.csv", "plan", "periodEnd", "2023"),
                        "documents.csv line 2, column periodEnd", "lies before periodStart '2024'"),
                fault("a negative number", (data) -> data.set("barriers.csv", "geld", "position", "-1"),
                        "barriers.csv line 2, column position", "a whole number"),
                fault("an address that is none",
                        (data) -> data.set("documents.csv", "plan", "url", "javascript:alert(1)"),
                        "documents.csv line 2, column url", "a web address"),
                fault("a control character", (data) -> data.set("actors.csv", "om", "title", "O\u0007M"),
                        "actors.csv line 2, column title", "\\u0007"),
                fault("text that turns its direction", (data) -> data.set("actors.csv", "om", "title", "O\u202EM"),
                        "actors.csv line 2, column title", "\\u202E"),
                fault("a role that is none", (data) -> data.duty("om", "EXECUTE", "geld"),
                        "responsibilities.csv line 10, column role", "Did you mean 'EXECUTES'?"),
                fault("a role for something that has none", (data) -> data.duty("om", "EXECUTES", "kmar"),
                        "responsibilities.csv line 10, column target", "'kmar' is a Actor."),
                fault("a location among the links", (data) -> data.link("om", "STATED_IN", "plan-v-1"),
                        "links.csv line 11, column type", "'STATED_IN' is not allowed"),
                fault("a link between labels it does not join", (data) -> data.link("volgen", "RAISES", "om"),
                        "links.csv line 11, column to", "Expected is an id from barriers.csv"),
                fault("the same relationship twice", (data) -> data.link("volgen", "RAISES", "geld"),
                        "links.csv line 11, column from", "stands in links.csv line 3"),
                fault("an actor that is part of itself",
                        (data) -> data.link("om", "PART_OF", "kmar").link("kmar", "PART_OF", "om"),
                        "links.csv line 11, column to", "reaches itself over PART_OF"),
                fault("a section within itself",
                        (data) -> data
                            .add("sections.csv", "id=plan-s-2", "document=plan", "parent=plan-s-3", "available=FULL")
                            .add("sections.csv", "id=plan-s-3", "document=plan", "parent=plan-s-2", "available=FULL"),
                        "sections.csv line 3, column parent", "lies within itself"),
                fault("one action under two ids",
                        (data) -> data.set("actions.csv", "plan-1", "title", "De geldstromen volgen")
                            .add("actions.csv", "id=plan-2", "number=2", "passages=plan-v-1",
                                    "title=Volgen van geldstromen"),
                        "actions.csv line 3, column title", "is a name of 'plan-1' too (actions.csv line 2)"),
                fault("two actors of one name",
                        (data) -> data.set("actors.csv", "om", "abbreviation", "OM")
                            .set("actors.csv", "jenv", "aliases", "JenV|om"),
                        "actors.csv line 4, column aliases", "'om' is a name of 'om' too"),
                fault("a link to itself", (data) -> data.link("om", "SUCCEEDS", "om"), "links.csv line 11, column to",
                        "cannot be joined to itself"));
    }

    private static Arguments fault(String name, UnaryOperator<SmallData> change, String place, String words) {
        return arguments(name, change, place, words);
    }

    @Test
    void refusesPublicRowThatRestsOnLimiteRow() throws IOException {
        SmallData data = new SmallData().duty("agentschap", "EXECUTES", "volgen");
        data.writeTo(this.folder);
        Path limite = Files.createDirectories(this.folder.resolve("limite"));
        Files.writeString(limite.resolve("actors.csv"),
                "id,abbreviation,aliases,tier,kind,title,titleEn,summary,summaryEn,evidence,passages,note,marking\n"
                        + "agentschap,,,EU,ORGANISATION,Agentschap,Agency,,,DERIVED,,own reading,LIMITE\n",
                StandardCharsets.UTF_8);
        assertThat(problems(DataFolder.at(this.folder))).extracting(Problem::toString)
            .containsExactly(
                    "responsibilities.csv line 10, column actor: 'agentschap' stands in limite/actors.csv, which a public data set leaves out. Move this row to limite/responsibilities.csv.");
    }

    @Test
    void refusesCsvWithAnOpenQuote() throws IOException {
        new SmallData().writeTo(this.folder);
        Files.writeString(this.folder.resolve("themes.csv"), "id,title\nthema-a,\"open");
        assertThat(problems(DataFolder.at(this.folder))).extracting(Problem::toString)
            .anyMatch((problem) -> problem.startsWith("themes.csv line 2") && problem.contains("well-formed"));
    }

    private static List<Problem> problems(DataFolder folder) {
        InvalidDataException exception = catchThrowableOfType(InvalidDataException.class,
                () -> DatasetReader.read(folder));
        assertThat(exception).as("the data set is refused").isNotNull();
        return exception.problems();
    }

}
