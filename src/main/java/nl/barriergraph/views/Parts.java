package nl.barriergraph.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.barriergraph.views.Drawing.Kind;
import nl.barriergraph.views.Drawing.Mark;
import nl.barriergraph.views.Drawing.Part;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;
import nl.barriergraph.views.GraphView.Relation;

/**
 * The parts that stand for boxes and relations, with what scripts and tests read back.
 */
final class Parts {

    private Parts() {
    }

    static Part node(GraphView view, Box box, List<Mark> marks) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("node", box.id());
        data.put("form", box.form().name());
        if (!box.label().isEmpty()) {
            data.put("label", box.label());
        }
        String link = box.isNode() ? Addresses.node(box.id(), view.words())
                : (box.form() == Form.FOLD) ? view.table() : null;
        String title = box.caption().isEmpty() ? box.title() : box.caption() + ": " + box.title();
        return new Part(Kind.NODE, box.id(), title, link, data, List.copyOf(marks));
    }

    static Part relation(GraphView view, Relation relation, List<Mark> marks) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("from", relation.from());
        data.put("to", relation.to());
        data.put("type", relation.type());
        if (relation.modality() != null) {
            data.put("modality", relation.modality().name());
        }
        if (relation.evidence() != null) {
            data.put("evidence", relation.evidence().name());
        }
        String id = "r" + (view.relations().indexOf(relation) + 1);
        return new Part(Kind.RELATION, id, view.sentence(relation), null, data, List.copyOf(marks));
    }

}
