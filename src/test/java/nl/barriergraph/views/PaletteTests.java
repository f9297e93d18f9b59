package nl.barriergraph.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Label;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaletteTests {

    private static final Pattern VARIABLE = Pattern.compile("--([A-Z]\\w+): (#\\w{6});");

    @Test
    void givesEveryLabelTheColourItHasOnThePages() throws IOException {
        Map<String, String> onPages = VARIABLE
            .matcher(Files.readString(Path.of("src/main/resources/static/barrier-graph.css")))
            .results()
            .collect(Collectors.toMap((variable) -> variable.group(1), (variable) -> variable.group(2)));
        assertThat(Arrays.stream(Label.values()).collect(Collectors.toMap(Label::label, Palette::of)))
            .isEqualTo(onPages);
    }

    @Test
    void canBeReadOnItsOwnTintAndOnPaper() {
        Stream<String> colours = Stream.concat(Arrays.stream(Label.values()).map(Palette::of),
                Stream.of(Palette.INK, Palette.QUIET, Palette.AMBER, Palette.RED, Palette.BLUE));
        assertThat(colours).allMatch((colour) -> contrast(colour, Palette.tint(colour)) >= 4.5)
            .allMatch((colour) -> contrast(colour, Palette.PAPER) >= 4.5)
            .allMatch((colour) -> contrast(Palette.QUIET, Palette.tint(colour)) >= 4.5);
    }

    /** As WCAG 2.2 computes it. */
    private static double contrast(String dark, String light) {
        return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts = Stream.of(1, 3, 5)
            .mapToDouble((start) -> Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0)
            .map((part) -> (part <= 0.04045) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
            .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

}
