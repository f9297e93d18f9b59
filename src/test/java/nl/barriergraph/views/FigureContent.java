package nl.barriergraph.views;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The nodes and relations that a written figure holds, read back from it.
 *
 * @param nodes ids, or titles where the form has no ids
 * @param relations from and to
 */
record FigureContent(Set<String> nodes, Set<String> relations) {

    static FigureContent of(GraphView view) {
        return new FigureContent(
                view.boxes().stream().map(GraphView.Box::id).collect(Collectors.toCollection(TreeSet::new)),
                view.relations()
                    .stream()
                    .map((relation) -> relation.from() + " > " + relation.to())
                    .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A node may also stand there as an end of a relation. */
    static FigureContent ofSvg(String svg) throws Exception {
        Document document = xml(svg);
        NodeList groups = document.getElementsByTagName("g");
        FigureContent content = new FigureContent(new TreeSet<>(), new TreeSet<>());
        for (Element group : elements(groups)) {
            if (group.hasAttribute("data-node")) {
                content.nodes.add(group.getAttribute("data-node"));
            }
            else {
                content.relation(group.getAttribute("data-from"), group.getAttribute("data-to"));
                content.nodes.add(group.getAttribute("data-from"));
                content.nodes.add(group.getAttribute("data-to"));
            }
        }
        return content;
    }

    static FigureContent ofHtmlTable(String html) {
        FigureContent content = new FigureContent(new TreeSet<>(), new TreeSet<>());
        matches("<tr data-node=\"([^\"]+)\"", html).forEach((row) -> content.nodes.add(row.group(1)));
        matches("<tr data-from=\"([^\"]+)\" data-to=\"([^\"]+)\"", html)
            .forEach((row) -> content.relation(row.group(1), row.group(2)));
        return content;
    }

    /** By a reader that is not ours. */
    static FigureContent ofGraphMl(String graphMl) {
        FigureContent content = new FigureContent(new TreeSet<>(), new TreeSet<>());
        Graph<String, DefaultEdge> graph = GraphTypeBuilder.<String, DefaultEdge>directed()
            .allowingMultipleEdges(true)
            .allowingSelfLoops(true)
            .edgeClass(DefaultEdge.class)
            .vertexSupplier(SupplierUtil.createStringSupplier())
            .buildGraph();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory((id) -> id);
        importer.importGraph(graph, new StringReader(graphMl));
        content.nodes.addAll(graph.vertexSet());
        graph.edgeSet().forEach((edge) -> content.relation(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)));
        return content;
    }

    static FigureContent ofDot(String dot) {
        FigureContent content = new FigureContent(new TreeSet<>(), new TreeSet<>());
        matches("(?m)^  \"([^\"]+)\" \\[label", dot).forEach((row) -> content.nodes.add(row.group(1)));
        matches("(?m)^  \"([^\"]+)\" -> \"([^\"]+)\" ", dot)
            .forEach((row) -> content.relation(row.group(1), row.group(2)));
        return content;
    }

    /** Mermaid has numbers in the place of ids, in the order of the view. */
    static FigureContent ofMermaid(String mermaid, GraphView view) {
        FigureContent content = new FigureContent(new TreeSet<>(), new TreeSet<>());
        matches("(?m)^  n(\\d+)[\\[({]", mermaid).forEach((row) -> content.nodes.add(id(view, row.group(1))));
        matches("(?m)^  n(\\d+) -\\S+\\|.*\\| n(\\d+)$", mermaid)
            .forEach((row) -> content.relation(id(view, row.group(1)), id(view, row.group(2))));
        return content;
    }

    private static String id(GraphView view, String number) {
        return view.boxes().get(Integer.parseInt(number)).id();
    }

    private void relation(String from, String to) {
        this.relations.add(from + " > " + to);
    }

    private static Iterable<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Iterable<Element> elements(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj((i) -> (Element) list.item(i)).toList();
    }

}
