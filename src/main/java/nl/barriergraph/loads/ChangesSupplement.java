package nl.barriergraph.loads;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.graph.Snapshot;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Supplement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

import org.springframework.stereotype.Component;

/** Finds what changed between two loads in the copies that they kept. */
@Component
class ChangesSupplement implements Supplement {

    @Override
    public String question() {
        return "changes-since";
    }

    @Override
    public Supplied supply(Map<String, @Nullable Object> parameters, SimpleQueryRunner transaction) {
        long latest = Database.latestLoad(transaction).map(LoadInfo::id).orElseThrow();
        long until = (parameters.get("until") instanceof Long given) ? given : latest;
        long since = (parameters.get("since") instanceof Long given) ? given : Math.max(until - 1, 1);
        Dataset earlier = Snapshot.find(transaction, since).orElseThrow();
        List<Change> changes = Changes.between(earlier, Snapshot.find(transaction, until).orElseThrow());
        Map<String, @Nullable Object> supplied = new LinkedHashMap<>();
        supplied.put("since", since);
        supplied.put("until", until);
        supplied.put("changes", IntStream.range(0, changes.size()).mapToObj((i) -> map(i, changes.get(i))).toList());
        List<String> passages = changes.stream().flatMap((change) -> change.sources().stream()).distinct().toList();
        return new Supplied(supplied, new DatasetCitations(earlier).of(passages));
    }

    private static Map<String, @Nullable Object> map(int place, Change change) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("place", (long) place);
        map.put("kind", change.kind().name());
        map.put("subject", map(change.subject()));
        map.put("relationship", (change.type() != null) ? change.type().name() : null);
        map.put("object", (change.object() != null) ? map(change.object()) : null);
        map.put("modality", (change.modality() != null) ? change.modality().name() : null);
        map.put("edits", change.edits().isEmpty() ? null : new TreeMap<>(
                Map.of("nl", change.edited(Words.in(Language.NL)), "en", change.edited(Words.in(Language.EN)))));
        map.put("sources", change.sources());
        return map;
    }

    private static Map<String, Object> map(Entry entry) {
        return new TreeMap<>(
                Map.of("id", entry.id(), "label", entry.label(), "title", entry.title(), "titleEn", entry.titleEn()));
    }

}
