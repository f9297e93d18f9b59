package nl.barriergraph.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.WrongQuestionException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ShippedGraph
class TemplatesIT {

    private static final Words WORDS = Words.in(Language.NL);

    @Autowired
    private Templates templates;

    @Test
    void fillsTheBlocksOfMarkdownAndKeepsTheRest() {
        Map<String, byte[]> files = fill("nota.md", """
                # Mijn nota

                ```barrier-graph
                view responsibility-chain subject=geld
                caption: De keten van geld
                ```

                Midden.

                ```barrier-graph
                question barriers-without-dutch-owner
                ```

                ```java
                view responsibility-chain
                ```
                """);
        assertThat(files).containsOnlyKeys("nota.md", "figures/figure-1.svg");
        assertThat(text(files, "nota.md")).startsWith("# Mijn nota\n\n![Figuur 1.")
            .contains("(figures/figure-1.svg)\n\n*De keten van geld*\n\nMidden.\n\n*Tabel 1.", "| --- |", "\n- [1] ")
            .endsWith("```java\nview responsibility-chain\n```\n");
        assertThat(text(files, "figures/figure-1.svg")).contains("figureFingerprint");
    }

    @Test
    void fillsTheBlocksOfAsciiDoc() {
        Map<String, byte[]> files = fill("nota.adoc", """
                = Mijn nota

                [barrier-graph]
                ----
                view responsibility-chain subject=geld
                ----
                Slot.
                """);
        assertThat(text(files, "nota.adoc")).startsWith("= Mijn nota\n\n.Figuur 1.")
            .contains("image::figures/figure-1.svg[")
            .endsWith("]\nSlot.\n");
    }

    @Test
    void tellsEveryFaultWithItsLine() {
        assertThatExceptionOfType(WrongQuestionException.class).isThrownBy(() -> fill("nota.md", """
                ```barrier-graph
                view responsibility-chain subject=gelt
                ```

                ```barrier-graph
                vieuw lineage
                kleur: rood
                ```
                """))
            .satisfies((ex) -> assertThat(ex.messages().stream().map((message) -> message.in(WORDS))).hasSize(3)
                .anySatisfy((told) -> assertThat(told).startsWith("nota.md regel 1: ").contains("'gelt'", "'geld'"))
                .anySatisfy((told) -> assertThat(told).startsWith("nota.md regel 5: ").contains("'vieuw lineage'"))
                .anySatisfy((told) -> assertThat(told).startsWith("nota.md regel 5: ").contains("'kleur: rood'")));
    }

    private Map<String, byte[]> fill(String file, String text) {
        return this.templates.fill(file, text, "2026-06-30", WORDS);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

}
