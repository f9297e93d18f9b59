package nl.barriergraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.RelationshipType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The style for Neo4j Browser beside the style sheet of the pages. */
class StyleTests {

    private static final Pattern RULE = Pattern
        .compile("(\\w+)\\.(\\w+) \\{\\s+color: (#\\w{6});[^}]*caption: \"(.*)\";");

    private static final Pattern VARIABLE = Pattern.compile("--([A-Z]\\w+): (#\\w{6});");

    private final String grass = read("cypher/browser/style.grass");

    private final String css = read("src/main/resources/static/barrier-graph.css");

    @Test
    void givesEveryLabelTheColourItHasOnThePages() {
        Map<String, String> inBrowser = RULE.matcher(this.grass)
            .results()
            .filter((rule) -> rule.group(1).equals("node"))
            .collect(Collectors.toMap((rule) -> rule.group(2), (rule) -> rule.group(3)));
        Map<String, String> onPages = VARIABLE.matcher(this.css)
            .results()
            .collect(Collectors.toMap((variable) -> variable.group(1), (variable) -> variable.group(2)));
        assertThat(inBrowser).isEqualTo(onPages)
            .containsOnlyKeys(Arrays.stream(Label.values()).map(Label::label).toList());
        assertThat(inBrowser.values()).doesNotHaveDuplicates()
            .allMatch((colour) -> contrastWithWhite(colour) >= 4.5, "white text on it can be read");
        assertThat(inBrowser.keySet()).allMatch(
                (label) -> this.css.contains(".legend .%1$s::before { background: var(--%1$s); }".formatted(label)));
    }

    @Test
    void captionsNodesWithWhatTheyHave() {
        RULE.matcher(this.grass).results().filter((rule) -> rule.group(1).equals("node")).forEach((rule) -> {
            Label label = Label.of(rule.group(2)).orElseThrow();
            assertThat(Pattern.compile("\\{(\\w+)}").matcher(rule.group(4)).results().map((place) -> place.group(1)))
                .isNotEmpty()
                .isSubsetOf(label.properties().stream().map(Property::name).toList());
        });
    }

    @Test
    void tellsOfEveryRoleHowBindingItIs() {
        Stream<String> roles = RULE.matcher(this.grass)
            .results()
            .filter((rule) -> rule.group(4).equals(rule.group(2) + " {modality}"))
            .map((rule) -> rule.group(2));
        assertThat(roles)
            .containsExactlyInAnyOrderElementsOf(RelationshipType.roles().stream().map(Enum::name).toList());
    }

    /** As WCAG 2.2 computes it. */
    private static double contrastWithWhite(String colour) {
        double[] parts = Stream.of(1, 3, 5)
            .mapToDouble((start) -> Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0)
            .map((part) -> (part <= 0.04045) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
            .toArray();
        return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
