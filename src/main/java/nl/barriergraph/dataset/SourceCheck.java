package nl.barriergraph.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.RelationshipType;

/**
 * Looks every anchor up in the text of its document: a heading anywhere in it, a passage
 * within its section (from that heading to the next one outside it) and on its page.
 */
public final class SourceCheck {

    private final Dataset dataset;

    private final Map<String, String> containers = new HashMap<>();

    private final Map<String, SourceText> texts = new TreeMap<>();

    private final List<Message> problems = new ArrayList<>();

    private int found;

    private SourceCheck(Dataset dataset) {
        this.dataset = dataset;
        dataset.relationships()
            .values()
            .stream()
            .filter((relationship) -> relationship.type() == RelationshipType.CONTAINS)
            .forEach((relationship) -> this.containers.put(relationship.to(), relationship.from()));
    }

    /**
     * What the check came to.
     *
     * @param documents documents whose text is in the folder
     * @param found anchors found where they should be
     * @param problems a sentence for every other anchor
     */
    public record Outcome(List<String> documents, int found, List<Message> problems) {
    }

    /**
     * Checks every document whose text is in the folder.
     * @throws DataFolderException when the folder is not there or cannot be read
     */
    public static Outcome check(Dataset dataset, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DataFolderException(Message.of("data.noTexts", folder.toAbsolutePath().normalize()));
        }
        return new SourceCheck(dataset).check(folder);
    }

    private Outcome check(Path folder) {
        nodes(Label.DOCUMENT).forEach((document) -> {
            SourceText text = SourceText.of(document.id(), folder);
            if (!text.isEmpty()) {
                this.texts.put(document.id(), text);
            }
        });
        nodes(Label.SECTION).stream().filter((section) -> section.text("anchor") != null).forEach(this::heading);
        nodes(Label.PASSAGE).forEach(this::passage);
        return new Outcome(List.copyOf(this.texts.keySet()), this.found, List.copyOf(this.problems));
    }

    private List<Node> nodes(Label label) {
        return this.dataset.nodes().values().stream().filter((node) -> node.label() == label).toList();
    }

    private void heading(Node section) {
        SourceText text = this.texts.get(document(section.id()));
        if (text != null) {
            tell(section, start(section.id()).isPresent(), "data.anchor.notInText");
        }
    }

    private void passage(Node passage) {
        SourceText text = this.texts.get(document(passage.id()));
        if (text == null) {
            return;
        }
        String anchor = Objects.requireNonNull(passage.text("anchor"));
        int[] page = page(passage, text);
        int[] section = isFootnote(passage) ? new int[] { 0, text.length() }
                : region(Objects.requireNonNull(this.containers.get(passage.id())), text);
        if (text.find(anchor, 0, text.length()).isEmpty()) {
            tell(passage, false, "data.anchor.notInText");
        }
        else if (text.find(anchor, page[0], page[1]).isEmpty()) {
            tell(passage, false, "data.anchor.notOnPage");
        }
        else {
            tell(passage, text.find(anchor, Math.max(page[0], section[0]), Math.min(page[1], section[1])).isPresent(),
                    "data.anchor.notInSection");
        }
    }

    /**
     * A footnote is printed at the foot of its page, which may belong to the next section
     * already.
     */
    private static boolean isFootnote(Node passage) {
        return Objects.toString(passage.text("number"), "").startsWith("voetnoot");
    }

    private static int[] page(Node node, SourceText text) {
        return (node.properties().get("page") instanceof Long page) ? text.page(page) : new int[] { 0, text.length() };
    }

    private void tell(Node node, boolean right, String wrong) {
        if (right) {
            this.found++;
        }
        else {
            this.problems.add(Message.of(wrong, node.id(), String.valueOf(node.text("anchor"))));
        }
    }

    private String document(String id) {
        String container = this.containers.get(id);
        return (container != null) ? document(container) : id;
    }

    /**
     * From the heading of a section to the next heading outside it; of a section without
     * one, its parent's.
     */
    private int[] region(String section, SourceText text) {
        if (section.equals(document(section))) {
            return new int[] { 0, text.length() };
        }
        OptionalInt start = start(section);
        if (start.isEmpty()) {
            return region(Objects.requireNonNull(this.containers.get(section)), text);
        }
        int end = nodes(Label.SECTION).stream()
            .filter((other) -> document(other.id()).equals(document(section)) && !isWithin(other.id(), section))
            .map((other) -> start(other.id()))
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .filter((other) -> other > start.getAsInt())
            .min()
            .orElse(text.length());
        return new int[] { start.getAsInt(), end };
    }

    private boolean isWithin(String id, String section) {
        String container = this.containers.get(id);
        return id.equals(section) || (container != null && isWithin(container, section));
    }

    /**
     * Where the heading of a section stands: on its page, after the heading of the
     * section around it.
     */
    private OptionalInt start(String id) {
        Node section = Objects.requireNonNull(this.dataset.nodes().get(id));
        SourceText text = this.texts.get(document(id));
        String anchor = section.text("anchor");
        if (text == null || anchor == null) {
            return OptionalInt.empty();
        }
        int[] page = page(section, text);
        String parent = Objects.requireNonNull(this.containers.get(id));
        int from = parent.equals(document(id)) ? 0 : start(parent).orElse(0);
        return text.find(anchor, Math.max(page[0], from), page[1]);
    }

}
