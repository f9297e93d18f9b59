package nl.barriergraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for the data set that travels inside the program. */
class ShippedDataTests {

    private static final int LONGEST_TITLE = 90;

    private static final List<Label> COUNTED = List.of(Label.PASSAGE, Label.ACTION, Label.DELIVERABLE,
            Label.INTERVENTION, Label.CLAIM);

    private final Dataset whole = DatasetReader.read(DataFolder.shipped());

    private final Dataset open = Edition.PUBLIC.cut(this.whole);

    @Test
    void hasShortTitles() {
        assertThat(this.whole.nodes().values())
            .flatExtracting((node) -> Stream.of("title", "titleEn").map(node::text).filter(Objects::nonNull).toList())
            .allMatch((title) -> title.toString().length() <= LONGEST_TITLE);
    }

    @Test
    void hasTheTenBarriersInOrder() {
        assertThat(nodes(this.whole, Label.BARRIER)
            .sorted(Comparator.comparing((node) -> (Long) Objects.requireNonNull(node.properties().get("position"))))
            .map(Node::id)).containsExactly("werving", "documenten", "vervoer", "grens", "verblijf", "arbeid",
                    "doorreis", "geld", "informatiepositie", "opsporing");
        assertThat(nodes(this.whole, Label.BARRIER)).allMatch((node) -> "DERIVED".equals(node.text("evidence")));
    }

    @Test
    void hasEveryPointOfTheActionLists() {
        assertThat(numbers("eu-actieplan-2015-")).contains("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.1",
                "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "4.1", "4.2",
                "4.3", "4.4");
        assertThat(numbers("raad-13901-2023-")).contains("I.1", "I.2", "I.3", "I.4", "I.5", "II.1", "III.1", "III.2",
                "III.3", "III.4", "III.5", "III.6", "III.7", "IV.1", "IV.2", "slot-1");
    }

    private List<String> numbers(String document) {
        return nodes(this.whole, Label.ACTION).filter((node) -> node.id().startsWith(document))
            .map((node) -> String.valueOf(node.text("number")))
            .toList();
    }

    @Test
    void makesNothingOfAProposalMoreThanAProposal() {
        assertThat(this.whole.relationships().values())
            .filteredOn((duty) -> duty.type().isRole() && duty.to().startsWith("raad-13901-2023"))
            .isNotEmpty()
            .allMatch((duty) -> "PROPOSED".equals(duty.text("modality")));
    }

    @Test
    void leavesNoPassageUnused() {
        Stream<String> stated = this.whole.relationships()
            .values()
            .stream()
            .filter((relationship) -> relationship.type() == RelationshipType.STATED_IN)
            .map(Relationship::to);
        Stream<String> cited = this.whole.relationships()
            .values()
            .stream()
            .flatMap((relationship) -> relationship.sources().stream());
        assertThat(nodes(this.whole, Label.PASSAGE).map(Node::id).toList())
            .isSubsetOf(Stream.concat(stated, cited).collect(Collectors.toSet()));
    }

    /** Rewritten by {@code -Dupdate=true}. */
    @Test
    void isCountedInTheDocumentation() throws IOException {
        Path page = Path.of("docs", "data.md");
        String text = Files.readString(page);
        for (Language language : Language.values()) {
            text = text.replaceFirst("(?s)<!-- counts %s -->\n.*?<!-- /counts -->".formatted(language.code()),
                    Matcher.quoteReplacement("<!-- counts %s -->\n%s<!-- /counts -->".formatted(language.code(),
                            counts(Words.in(language)))));
        }
        if (Boolean.getBoolean("update")) {
            Files.writeString(page, text);
        }
        assertThat(page).hasContent(text);
    }

    @Test
    void isThePublicEditionWithoutTheFolderForLimiteRows() {
        DataFolder shipped = DataFolder.shipped();
        assertThat(this.open).isEqualTo(
                DatasetReader.read((name) -> name.startsWith("limite/") ? Optional.empty() : shipped.read(name)));
    }

    @Test
    void leavesNothingOfLimiteDocumentsInTheDocumentation() throws IOException {
        List<String> hidden = nodes(this.whole, Label.DOCUMENT).map(Node::id)
            .filter((id) -> !this.open.nodes().containsKey(id))
            .toList();
        assertThat(hidden).isNotEmpty();
        try (Stream<Path> pages = Stream.of(Path.of("README.md"), Path.of("data", "README.md"), Path.of("docs"))
            .flatMap(ShippedDataTests::files)) {
            assertThat(pages).hasSizeGreaterThan(10)
                .allSatisfy(
                        (page) -> assertThat(Files.readString(page, StandardCharsets.ISO_8859_1)).doesNotContain(hidden)
                            .doesNotContain("13901"));
        }
    }

    private static Stream<Path> files(Path start) {
        try {
            return Files.walk(start).filter(Files::isRegularFile);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private String counts(Words words) {
        Map<String, String> documents = this.open.relationships()
            .values()
            .stream()
            .filter((relationship) -> relationship.type() == RelationshipType.CONTAINS)
            .collect(Collectors.toMap(Relationship::to, Relationship::from));
        List<Node> rows = nodes(this.open, Label.DOCUMENT)
            .filter((document) -> !"EXTERNAL".equals(document.text("available")))
            .sorted(Comparator.comparing((document) -> String.valueOf(document.text("date"))))
            .toList();
        Map<String, String> first = firstPassages(documents);
        String head = Stream
            .concat(COUNTED.stream().map(words::of), Stream.of(words.language().choose("rollen", "roles")))
            .collect(Collectors.joining(" | ", "| " + words.of(Label.DOCUMENT) + " | ", " |\n"));
        String rule = "|---" + "|---:".repeat(COUNTED.size() + 1) + "|\n";
        return head + rule
                + rows.stream().map((document) -> row(document, words, first, documents)).collect(Collectors.joining())
                + "\n" + totals(words) + "\n";
    }

    private String row(Node document, Words words, Map<String, String> first, Map<String, String> documents) {
        Stream<Long> nodes = COUNTED.stream()
            .map((label) -> nodes(this.open, label)
                .filter((node) -> document.id()
                    .equals((label == Label.PASSAGE) ? document(node.id(), documents) : first.get(node.id())))
                .count());
        long duties = this.open.relationships()
            .values()
            .stream()
            .filter((duty) -> duty.type().isRole() && !duty.sources().isEmpty()
                    && document.id().equals(document(duty.sources().get(0), documents)))
            .count();
        String title = words.language()
            .choose(String.valueOf(document.text("title")), String.valueOf(document.text("titleEn")));
        return Stream.concat(nodes, Stream.of(duties))
            .map(String::valueOf)
            .collect(Collectors.joining(" | ", "| " + title + " | ", " |\n"));
    }

    private Map<String, String> firstPassages(Map<String, String> documents) {
        return this.open.relationships()
            .values()
            .stream()
            .filter((relationship) -> relationship.type() == RelationshipType.STATED_IN)
            .collect(Collectors.toMap(Relationship::from, (stated) -> document(stated.to(), documents),
                    (one, other) -> one));
    }

    private static String document(String id, Map<String, String> documents) {
        String container = documents.get(id);
        return (container != null) ? document(container, documents) : id;
    }

    private String totals(Words words) {
        Map<Label, Long> counts = this.open.nodes()
            .values()
            .stream()
            .collect(Collectors.groupingBy(Node::label, Collectors.counting()));
        return counts.entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map((count) -> words.of(count.getKey()) + " " + count.getValue())
            .collect(Collectors.joining(", ", words.language().choose("In totaal: ", "In all: "), ".\n"));
    }

    private static Stream<Node> nodes(Dataset dataset, Label label) {
        return dataset.nodes().values().stream().filter((node) -> node.label() == label);
    }

}
