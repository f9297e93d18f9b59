package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.views.Drawing.Line;
import nl.barriergraph.views.Drawing.Mark;
import nl.barriergraph.views.Drawing.Part;
import nl.barriergraph.views.Drawing.Point;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Relation;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Boxes in columns with orthogonal lines between them, placed by the Eclipse Layout
 * Kernel in the order the boxes have. A box tells in rows what it has to do with others;
 * the lines of a row leave from it, each arrives at a place of its own, so that no two
 * rows share a line.
 */
final class ChainLayout {

    private static final int NARROWEST = 88;

    private static final int WIDEST = 190;

    private static final int ROUNDS = 5;

    private static final double BARRIER = 0.8;

    private static final double FULLEST = 1.6;

    private static final double EDGE = 6;

    private final GraphView view;

    private final double boxWidth;

    private final int fullest;

    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();

    private final Map<Relation, ElkEdge> edges = new LinkedHashMap<>();

    private final Map<String, Card> cards = new LinkedHashMap<>();

    private final ElkNode graph = ElkGraphUtil.createGraph();

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private ChainLayout(GraphView view, double boxWidth) {
        this.view = view;
        this.boxWidth = boxWidth;
        this.fullest = fullest();
        place();
    }

    /**
     * Whether the picture can be drawn on that sheet. What is too high with wide boxes is
     * so with narrow ones.
     */
    static boolean fits(GraphView view, Sheet sheet) {
        Predicate<ChainLayout> low = (layout) -> Frame.fits(view, layout.drawing(sheet.width()), sheet);
        ChainLayout layout = best(view, sheet, low);
        return layout.width() <= room(sheet) && low.test(layout);
    }

    static Drawing draw(GraphView view, Sheet sheet) {
        return best(view, sheet, (layout) -> true).drawing(sheet.width());
    }

    /** Less than the sheet, so that the second edge of what is summarised is not cut. */
    private static double room(Sheet sheet) {
        return sheet.width() - EDGE;
    }

    /**
     * Narrows the boxes until the whole is as wide as the sheet, or they cannot be any
     * narrower, or it is no use.
     */
    private static ChainLayout best(GraphView view, Sheet sheet, Predicate<ChainLayout> useful) {
        int columns = Math.max(1, view.headings().size());
        double boxWidth = Math.min(Math.max(WIDEST, room(sheet) / columns / 1.4),
                (room(sheet) - (columns - 1) * 30.0) / columns);
        ChainLayout layout = new ChainLayout(view, Math.floor(boxWidth));
        for (int round = 0; round < ROUNDS && layout.width() > room(sheet) && boxWidth > NARROWEST
                && useful.test(layout); round++) {
            boxWidth = Math.max(NARROWEST, Math.floor(boxWidth - (layout.width() - room(sheet)) / columns));
            layout = new ChainLayout(view, boxWidth);
        }
        return layout;
    }

    /** Barriers have short names; the column where most is to be told gets most room. */
    private double widthOf(Box box) {
        return (box.column() == this.fullest) ? Math.floor(this.boxWidth * FULLEST)
                : box.label().equals("Barrier") ? Math.floor(this.boxWidth * BARRIER) : this.boxWidth;
    }

    /** The column that is highest when all are as narrow as can be. */
    private int fullest() {
        return this.view.boxes()
            .stream()
            .collect(Collectors.groupingBy(Box::column, TreeMap::new,
                    Collectors.summingDouble((box) -> card(box, NARROWEST).height())))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    }

    private double height() {
        return this.nodes.values().stream().mapToDouble((node) -> node.getY() + node.getHeight()).max().orElse(0);
    }

    private double width() {
        return this.nodes.values().stream().mapToDouble((node) -> node.getX() + node.getWidth()).max().orElse(0);
    }

    private void place() {
        configure();
        this.view.boxes().forEach((box) -> this.nodes.put(box.id(), node(box)));
        Map<Relation, ElkPort> starts = new HashMap<>();
        for (Box box : this.view.boxes()) {
            for (Card.Row row : card(box).leaving()) {
                Map<PortSide, ElkPort> ports = new HashMap<>();
                for (Relation relation : row.relations()) {
                    boolean left = column(relation.to()) < box.column();
                    starts.put(relation, ports.computeIfAbsent(left ? PortSide.WEST : PortSide.EAST,
                            (side) -> port(box.id(), side, row.middle())));
                }
            }
        }
        Map<Relation, ElkPort> ends = arrivals(starts);
        Map<List<ElkPort>, ElkEdge> drawn = new HashMap<>();
        for (Relation relation : lines().toList()) {
            boolean forward = column(relation.from()) < column(relation.to());
            ElkPort start = starts.get(relation);
            ElkPort end = ends.get(relation);
            this.edges.put(relation, drawn.computeIfAbsent(List.of(start, end),
                    (ports) -> ElkGraphUtil.createSimpleEdge(forward ? start : end, forward ? end : start)));
        }
        new RecursiveGraphLayoutEngine().layout(this.graph, new BasicProgressMonitor());
    }

    /** Relations within a column are told in words, all others drawn as lines. */
    private Stream<Relation> lines() {
        return this.view.relations().stream().filter((relation) -> !isWithin(relation));
    }

    private boolean isWithin(Relation relation) {
        return column(relation.from()) == column(relation.to());
    }

    private void configure() {
        this.graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        this.graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        this.graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        this.graph.setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
        this.graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        this.graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        this.graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        this.graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        this.graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
        this.graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        this.graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
        this.graph.setProperty(CoreOptions.SPACING_NODE_NODE, 9.0);
        this.graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, 4.0);
        this.graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 6.0);
        this.graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 16.0);
        this.graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 4.0);
        this.graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 8.0);
        this.graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    }

    private Card card(Box box, double width) {
        long arriving = lines().filter((relation) -> relation.to().equals(box.id()))
            .map((relation) -> List.of(relation.from(), Card.manner(this.view, relation, false)))
            .distinct()
            .count();
        return new Card(this.view, box, width, arriving, this::isWithin);
    }

    private ElkNode node(Box box) {
        Card card = card(box, widthOf(box));
        this.cards.put(box.id(), card);
        ElkNode node = ElkGraphUtil.createNode(this.graph);
        node.setDimensions(card.width(), card.height());
        node.setProperty(CoreOptions.PARTITIONING_PARTITION, box.column());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        return node;
    }

    private ElkPort port(String box, PortSide side, double y) {
        ElkNode node = placed(box);
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        port.setLocation((side == PortSide.WEST) ? 0 : node.getWidth(), y);
        return port;
    }

    /**
     * Places on the upper part of a box, in the order of where the lines come from; those
     * of one row arrive together.
     */
    private Map<Relation, ElkPort> arrivals(Map<Relation, ElkPort> starts) {
        Map<Relation, ElkPort> ends = new HashMap<>();
        for (Box box : this.view.boxes()) {
            Collection<List<Relation>> arriving = lines().filter((relation) -> relation.to().equals(box.id()))
                .sorted(Comparator.comparingDouble((Relation relation) -> height(relation.from())))
                .collect(Collectors.groupingBy(starts::get, LinkedHashMap::new, Collectors.toList()))
                .values();
            double step = card(box).top() / (arriving.size() + 1);
            double y = 0;
            for (List<Relation> relations : arriving) {
                boolean left = column(relations.get(0).from()) < box.column();
                y += step;
                ElkPort end = port(box.id(), left ? PortSide.WEST : PortSide.EAST, y);
                relations.forEach((relation) -> ends.put(relation, end));
            }
        }
        return ends;
    }

    /** How far down its column a box stands, from 0 to 1. */
    private double height(String id) {
        List<String> column = this.view.boxes()
            .stream()
            .filter((box) -> box.column() == column(id))
            .map(Box::id)
            .toList();
        return (column.indexOf(id) + 0.5) / column.size();
    }

    private int column(String id) {
        return this.view.box(id).map(Box::column).orElseThrow();
    }

    private ElkNode placed(String id) {
        return Objects.requireNonNull(this.nodes.get(id));
    }

    private Card card(Box box) {
        return Objects.requireNonNull(this.cards.get(box.id()));
    }

    private Drawing drawing(double width) {
        double left = Math.max(1, Math.floor((width - width()) / 2));
        double top = headingHeight();
        List<Part> parts = new ArrayList<>();
        parts.add(Drawing.decoration(headings(left)));
        List<Part> lines = new ArrayList<>();
        Set<ElkEdge> drawn = new HashSet<>();
        for (Box box : this.view.boxes()) {
            lines().filter((relation) -> relation.from().equals(box.id()))
                .forEach((relation) -> lines.add(Parts.relation(this.view, relation,
                        drawn.add(edge(relation)) ? List.of(line(relation, box, left, top)) : List.of())));
            ElkNode node = placed(box.id());
            parts.addAll(card(box).parts(left + node.getX(), top + node.getY()));
        }
        List<Part> all = new ArrayList<>(lines);
        all.addAll(parts);
        double lowest = this.edges.values()
            .stream()
            .flatMap((edge) -> edge.getSections().stream())
            .flatMap((section) -> section.getBendPoints().stream())
            .mapToDouble((point) -> point.getY())
            .max()
            .orElse(0);
        return new Drawing(width, top + Math.max(height() + 4, lowest + 2), all);
    }

    private double headingHeight() {
        return this.view.headings()
            .stream()
            .mapToInt((heading) -> Lettering.HEADING.wrap(heading, this.boxWidth).size())
            .max()
            .orElse(0) * Lettering.HEADING.leading() + 8;
    }

    private List<Mark> headings(double left) {
        List<Mark> marks = new ArrayList<>();
        for (int column = 0; column < this.view.headings().size(); column++) {
            int current = column;
            double x = this.view.boxes()
                .stream()
                .filter((box) -> box.column() == current)
                .mapToDouble((box) -> placed(box.id()).getX())
                .findFirst()
                .orElse(0);
            String heading = this.view.headings().get(column);
            if (!heading.isEmpty()) {
                marks.addAll(Drawing.texts(left + x, Lettering.HEADING.size(),
                        Lettering.HEADING.wrap(heading, this.boxWidth), Lettering.HEADING, Palette.QUIET, false));
            }
        }
        return marks;
    }

    private ElkEdge edge(Relation relation) {
        return Objects.requireNonNull(this.edges.get(relation));
    }

    private Line line(Relation relation, Box from, double left, double top) {
        ElkEdgeSection section = edge(relation).getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(new Point(left + section.getStartX(), top + section.getStartY()));
        section.getBendPoints().forEach((bend) -> points.add(new Point(left + bend.getX(), top + bend.getY())));
        points.add(new Point(left + section.getEndX(), top + section.getEndY()));
        if (column(relation.to()) < from.column()) {
            Collections.reverse(points);
        }
        return new Line(points, BoxLook.pen(relation, BoxLook.colour(from)), true);
    }

}
