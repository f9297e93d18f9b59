package nl.barriergraph.views;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;

/**
 * Boxes in columns that read from left to right. What does not fit on the sheet is
 * summarised, the remotest first.
 */
final class Flow {

    /** So many at least should be named by a box that stands for several. */
    private static final int NAMES = 3;

    private final Material material;

    private final Gathering all;

    private final String name;

    private final String columns;

    private Flow(Material material, Gathering all, String name, String columns) {
        this.material = material;
        this.all = all;
        this.name = name;
        this.columns = columns;
    }

    /**
     * The picture of what was gathered, summarised as far as it must be; what is
     * summarised names as many actors as there is room for then.
     * @param columns the key of the headings, without the number of the column
     */
    static GraphView of(Material material, Gathering all, String name, String columns) {
        Flow flow = new Flow(material, all, name, columns);
        int boxes = Math.min(material.sheet().budget(), all.boxes().size());
        int budget = most(1, boxes, (count) -> flow.fits(flow.view(count, NAMES)));
        int largest = flow.view(budget, 0)
            .boxes()
            .stream()
            .filter(Folding::isNaming)
            .mapToInt(Box::count)
            .max()
            .orElse(0);
        int named = most(0, largest, (count) -> flow.fits(flow.view(budget, count)));
        return flow.view(budget, named);
    }

    private boolean fits(GraphView view) {
        return ChainLayout.fits(view, this.material.sheet());
    }

    /** The largest number that fits, or the least. */
    private static int most(int least, int largest, IntPredicate fits) {
        int fitting = least;
        int tooMuch = largest + 1;
        int tried = largest;
        while (tried > fitting) {
            if (fits.test(tried)) {
                fitting = tried;
            }
            else {
                tooMuch = tried;
            }
            tried = (fitting + tooMuch) / 2;
        }
        return fitting;
    }

    private GraphView view(int budget, int named) {
        Gathering gathering = new Folding(this.material, this.all, budget, named).gathering();
        List<Integer> used = gathering.boxes().stream().map(Box::column).distinct().sorted().toList();
        List<Box> boxes = ordered(
                gathering.boxes().stream().map((box) -> in(used.indexOf(box.column()), box)).toList());
        List<String> headings = used.stream()
            .map((column) -> this.material.words().text(this.columns + column))
            .toList();
        String subject = this.material.named()
            .values()
            .stream()
            .map(this.material::titleOf)
            .collect(Collectors.joining(", "));
        return gathering.view(this.name, this.material.words().text("view." + this.name, subject), headings, boxes,
                gathering.links().stream().sorted(order(boxes)).toList(), List.of(), List.of());
    }

    private static Box in(int column, Box box) {
        return new Box(box.id(), box.form(), box.label(), box.caption(), box.title(), column, box.remark(),
                box.count());
    }

    /**
     * Every column by id, what is summarised last: a box that comes or goes leaves the
     * others where they are, which no order by neighbours does.
     */
    private static List<Box> ordered(List<Box> boxes) {
        return boxes.stream()
            .sorted(Comparator.comparingInt(Box::column)
                .thenComparing((box) -> box.form() == Form.FOLD)
                .thenComparing(Box::id))
            .toList();
    }

    private static Comparator<Link> order(List<Box> boxes) {
        List<String> ids = boxes.stream().map(Box::id).toList();
        return Comparator.comparingInt((Link link) -> ids.indexOf(link.from()))
            .thenComparingInt((link) -> ids.indexOf(link.to()))
            .thenComparing(Link::type)
            .thenComparing(Link::toString);
    }

}
