package nl.barriergraph.dataset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.dataset.CellMutations.WrongRow;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every way to break the real data folder is told with place and remedy. */
class BrokenDataTests {

    @ParameterizedTest
    @MethodSource("files")
    void tellsWhatIsWrongWithAFile(Mutation mutation) {
        assertThat(problems(mutation.folder())).anyMatch(mutation::isToldBy);
    }

    static Stream<Mutation> files() {
        return FileMutations.some().stream();
    }

    @Test
    void tellsEveryWrongCellOfAFolderAtOnce() {
        Map<String, List<WrongRow>> rows = CellMutations.all()
            .stream()
            .collect(Collectors.groupingBy(WrongRow::file, LinkedHashMap::new, Collectors.toList()));
        BrokenFolder folder = new BrokenFolder();
        Map<String, Integer> first = new LinkedHashMap<>();
        rows.forEach(
                (file, wrong) -> first.put(file, folder.append(file, wrong.stream().map(WrongRow::cells).toList())));
        Map<String, List<Problem>> told = problems(folder).stream().collect(Collectors.groupingBy(Problem::file));
        assertThat(rows).allSatisfy((file, wrong) -> {
            int line = first.get(file);
            for (WrongRow row : wrong) {
                int at = line;
                assertThat(told.get(file)).as("%s line %d: %s", file, at, row)
                    .anyMatch((problem) -> problem.line() == at && row.column().equals(problem.column()));
                line += 1 + (int) row.cells()
                    .values()
                    .stream()
                    .flatMapToInt(String::chars)
                    .filter((c) -> c == '\n')
                    .count();
            }
        });
    }

    @Test
    void knowsTwoHundredKindsAndMore() {
        assertThat(FileMutations.all().size() + CellMutations.all().size()).isGreaterThan(600);
    }

    @Test
    void takesWhatOnlyLooksDifferent() {
        Dataset real = DatasetReader.read(new BrokenFolder());
        BrokenFolder folder = new BrokenFolder();
        folder.change("actions.csv", (text) -> "\uFEFF" + text)
            .change("actors.csv", (text) -> text.replace("\n", "\r\n"))
            .change("themes.csv", (text) -> text.replace("\n", "\r"))
            .change("claims.csv", (text) -> text.replace("\n", "\n\n"))
            .change("links.csv", String::strip)
            .change("passages.csv", (text) -> Normalizer.normalize(text, Normalizer.Form.NFD))
            .change("signals.csv", (text) -> text.replace(" ", "\u00A0"))
            .write("barriers.csv", folder.records("barriers.csv"), ';');
        List<List<String>> turned = folder.records("instruments.csv");
        turned.forEach(Collections::reverse);
        folder.write("instruments.csv", turned, ';');
        List<List<String>> other = new ArrayList<>(folder.records("responsibilities.csv"));
        Collections.reverse(other.subList(1, other.size()));
        folder.write("responsibilities.csv", other, ',');
        assertThat(DatasetReader.read(folder)).isEqualTo(real);
    }

    /** What is wrong, each told as it should be. */
    static List<Problem> problems(DataFolder folder) {
        InvalidDataException exception = catchThrowableOfType(InvalidDataException.class,
                () -> DatasetReader.read(folder));
        assertThat(exception).as("the data is refused").isNotNull();
        assertThat(exception.problems()).allSatisfy(BrokenDataTests::isWellTold);
        return exception.problems();
    }

    static void isWellTold(Problem problem) {
        for (Language language : Language.values()) {
            String text = problem.message().in(Words.in(language));
            assertThat(text).startsWith(problem.file())
                .matches("(?s).*[.?]")
                .hasSizeLessThan(2500)
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}]")
                .doesNotContain("Exception", "null", "{0}", "{1}");
            assertThat(text.substring(problem.file().length())).as("what is wrong, and what to do")
                .matches("(?s).*[.:;?].+\\..*|.*must .*|.*moet .*|.*needs .*|.*nodig.*");
        }
    }

}
