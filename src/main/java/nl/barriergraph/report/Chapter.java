package nl.barriergraph.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The chapters a report may have, in their order. */
enum Chapter {

    SUMMARY(Summary::of),

    BARRIERS(Barriers::of),

    MATRIX(Matrix::of),

    DEADLINES(Lists::deadlines),

    LINES(Lines::of),

    CONTRADICTIONS(Lists::contradictions),

    SOURCES(Lists::sources),

    METHOD(Method::of);

    private final Function<Inquiry, List<Block>> content;

    Chapter(Function<Inquiry, List<Block>> content) {
        this.content = content;
    }

    /** As on the command line and in addresses within a report. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its tables need the page to lie. */
    boolean isWide() {
        return this == MATRIX;
    }

    List<Block> of(Inquiry inquiry) {
        return this.content.apply(inquiry);
    }

    static Optional<Chapter> of(String slug) {
        return Arrays.stream(values()).filter((chapter) -> chapter.slug().equals(slug)).findFirst();
    }

    static List<String> slugs() {
        return Arrays.stream(values()).map(Chapter::slug).toList();
    }

}
