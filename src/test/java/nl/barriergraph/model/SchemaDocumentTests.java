package nl.barriergraph.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema in {@code docs} is made from the model: {@code -Dupdate=true} writes it
 * anew.
 */
class SchemaDocumentTests {

    private static final Words DUTCH = Words.in(Language.NL);

    private static final Words ENGLISH = Words.in(Language.EN);

    @Test
    void describesTheModelInATable() throws IOException {
        assertThatFile("docs/schema.md").isEqualTo(document());
    }

    @Test
    void describesTheModelInAPicture() throws IOException {
        assertThatFile("docs/pictures/schema.svg").isEqualTo(new SchemaPicture().svg());
    }

    private static ExpectedFile assertThatFile(String file) {
        return new ExpectedFile(Path.of(file));
    }

    private static String document() {
        String labels = Arrays.stream(Label.values())
            .map((label) -> "| `%s` | %s | %s | %s |\n".formatted(label.label(), DUTCH.of(label), ENGLISH.of(label),
                    label.properties()
                        .stream()
                        .map((property) -> "`%s`%s".formatted(property.name(), property.required() ? "\\*" : ""))
                        .collect(Collectors.joining(", "))))
            .collect(Collectors.joining());
        String relationships = Arrays.stream(RelationshipType.values())
            .filter((type) -> !type.isRole())
            .map((type) -> row(type, "`%s`".formatted(type.name()), ""))
            .collect(Collectors.joining());
        String roles = RelationshipType.roles()
            .stream()
            .map((type) -> row(type, "`%s`".formatted(type.name()), " %s |".formatted(type.letter())))
            .collect(Collectors.joining());
        return """
                # The schema of the graph

                ![The labels and how they are joined](pictures/schema.svg)

                Every node has an `id` besides these properties; \\* means that it is always there. In the data set,
                `document`, `section`, `parent` and `passages` are columns that become `CONTAINS` and `STATED_IN`.

                | label | Dutch | English | properties |
                |---|---|---|---|
                %s
                ## Roles

                What an actor does, with `modality`, `task` and `taskEn`; the letter is the one of matrices.

                | type | Dutch | English | from | to | letter |
                |---|---|---|---|---|---|
                %s
                ## Other relationships

                Each but `CONTAINS` and `STATED_IN` has `evidence`, `sources`, `note`, `validFrom` and `validTo`; so have
                roles.

                | type | Dutch | English | from | to |
                |---|---|---|---|---|
                %s"""
            .formatted(labels, roles, relationships);
    }

    private static String row(RelationshipType type, String name, String more) {
        return type.joins()
            .stream()
            .map((join) -> "| %s | %s | %s | %s | %s |%s\n".formatted(name, DUTCH.of(type), ENGLISH.of(type),
                    names(join.from()), names(join.to()), more))
            .collect(Collectors.joining());
    }

    private static String names(Set<Label> labels) {
        if (labels.size() == Label.values().length) {
            return "any";
        }
        String but = (labels.size() > Label.values().length / 2) ? "any but " : "";
        return but + Arrays.stream(Label.values())
            .filter((label) -> labels.contains(label) == but.isEmpty())
            .map((label) -> "`%s`".formatted(label.label()))
            .collect(Collectors.joining(", "));
    }

    private record ExpectedFile(Path file) {

        void isEqualTo(String content) throws IOException {
            if (Boolean.getBoolean("update")) {
                Files.writeString(this.file, content);
            }
            assertThat(this.file).as("made from the model; -Dupdate=true writes it anew").hasContent(content);
        }

    }

}
