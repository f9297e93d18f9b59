package nl.barriergraph.views;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The views: the question each is made from, how its answer is read and placed. */
enum View {

    RESPONSIBILITY_CHAIN("responsibility-chain", Chain::of, ChainLayout::draw),

    OWNERSHIP_MATRIX("ownership-matrix", Ownership::of, MatrixLayout::draw),

    COVERAGE_MATRIX("coverage-matrix", Coverage::of, MatrixLayout::draw),

    ACTOR("duties-of-actor", Duties::of, ChainLayout::draw),

    LINEAGE("lineage", Lineages::of, View::stairsOrColumns),

    THEME_THREAD("theme-thread", ThemeThreads::of, Bands::draw),

    GAPS("coverage-gaps", Gaps::of, View::bandsOrCells),

    BARRIER_MODEL("model-overview", Model::of, View::bandsOrCells);

    private final String question;

    private final Function<Material, GraphView> reading;

    private final BiFunction<GraphView, Sheet, Drawing> layout;

    View(String question, Function<Material, GraphView> reading, BiFunction<GraphView, Sheet, Drawing> layout) {
        this.question = question;
        this.reading = reading;
        this.layout = layout;
    }

    /** Stairs need more height than columns beside each other. */
    private static Drawing stairsOrColumns(GraphView view, Sheet sheet) {
        Drawing stairs = Staircase.draw(view, sheet);
        return Frame.fits(view, stairs, sheet) ? stairs : ChainLayout.draw(view, sheet);
    }

    /** Bands have headings; what is counted in cells has none. */
    private static Drawing bandsOrCells(GraphView view, Sheet sheet) {
        return view.headings().isEmpty() ? MatrixLayout.draw(view, sheet) : Bands.draw(view, sheet);
    }

    /** As in addresses and on the command line. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String question() {
        return this.question;
    }

    Figure draw(Material material) {
        GraphView view = this.reading.apply(material);
        Drawing drawing = Frame.around(view, this.layout.apply(view, material.sheet()), material.sheet());
        return new Figure(view, drawing, Stamp.of(view, material));
    }

    static Optional<View> of(String name) {
        return Arrays.stream(values()).filter((view) -> view.title().equals(name)).findFirst();
    }

    static Optional<View> ofQuestion(String question) {
        return Arrays.stream(values()).filter((view) -> view.question.equals(question)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(View::title).toList();
    }

}
