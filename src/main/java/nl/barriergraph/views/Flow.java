package nl.barriergraph.views;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;

/**
 * Boxes in columns that read from left to right. What does not fit on the sheet is
 * summarised, the remotest first.
 */
final class Flow {

    private Flow() {
    }

    /**
     * The picture of what was gathered, summarised as far as it must be.
     * @param columns the key of the headings, without the number of the column
     */
    static GraphView of(Material material, Gathering all, String name, String columns) {
        GraphView best = view(material, new Folding(material, all, 1).gathering(), name, columns);
        int fitting = 1;
        int tooMuch = Math.min(material.sheet().budget(), all.boxes().size()) + 1;
        int budget = tooMuch - 1;
        while (budget > fitting) {
            GraphView view = view(material, new Folding(material, all, budget).gathering(), name, columns);
            if (ChainLayout.fits(view, material.sheet())) {
                best = view;
                fitting = budget;
            }
            else {
                tooMuch = budget;
            }
            budget = (fitting + tooMuch) / 2;
        }
        return best;
    }

    private static GraphView view(Material material, Gathering gathering, String name, String columns) {
        List<Link> links = gathering.links();
        List<Integer> used = gathering.boxes().stream().map(Box::column).distinct().sorted().toList();
        List<Box> boxes = ordered(
                gathering.boxes().stream().map((box) -> in(used.indexOf(box.column()), box)).toList());
        List<String> headings = used.stream().map((column) -> material.words().text(columns + column)).toList();
        String subject = material.named().values().stream().map(material::titleOf).collect(Collectors.joining(", "));
        return gathering.view(name, material.words().text("view." + name, subject), headings, boxes,
                links.stream().sorted(order(boxes)).toList(), List.of(), List.of());
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
