package nl.barriergraph.questions;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.barriergraph.model.Words;

/** A node with its links as the maps and lists its JSON is made of. */
public final class NodeSheetJson {

    private NodeSheetJson() {
    }

    public static Map<String, @Nullable Object> of(NodeSheet sheet, Words words) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", sheet.entry().id());
        json.put("label", sheet.label().label());
        json.put("title", sheet.entry().title(words.language()));
        json.put("lang", words.language().code());
        json.put("audience", sheet.edition().slug());
        json.put("load", sheet.load().id());
        json.put("dataVersion", sheet.load().version());
        json.put("marking", sheet.marking().name());
        json.put("properties", sheet.properties());
        json.put("links", sheet.links().stream().map((link) -> link(link, words)).toList());
        json.put("sources", sheet.sources().stream().map(AnswerJson::source).toList());
        return json;
    }

    private static Map<String, @Nullable Object> link(NodeSheet.Link link, Words words) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", link.type().name());
        json.put("outgoing", link.outgoing());
        json.put("node", new Cell(link.other()).json(words));
        json.put("modality", (link.modality() != null) ? link.modality().name() : null);
        json.put("evidence", (link.evidence() != null) ? link.evidence().name() : null);
        json.put("task", (link.task() != null) ? link.task().in(words.language()) : null);
        json.put("note", link.note());
        json.put("validFrom", link.validFrom());
        json.put("validTo", link.validTo());
        json.put("sources", link.passages());
        return json;
    }

}
