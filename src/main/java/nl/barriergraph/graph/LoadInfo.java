package nl.barriergraph.graph;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.barriergraph.model.Label;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A load, as the graph remembers it.
 *
 * @param id number, from 1
 * @param fingerprint of the data set
 * @param at when
 * @param by the account that ran it
 * @param counts nodes per label and relationships, as {@code Actor 61}
 * @param undoes the load it took back; null where it brought data in
 * @param offered fingerprint of the data that was offered last, whether or not it was
 * taken back since
 */
public record LoadInfo(long id, String fingerprint, ZonedDateTime at, String by, List<String> counts,
        @Nullable Long undoes, String offered) {

    static LoadInfo of(Record row) {
        return new LoadInfo(row.get("id").asLong(), row.get("fingerprint").asString(), row.get("at").asZonedDateTime(),
                row.get("by").asString(), row.get("counts").asList((value) -> value.asString()),
                row.get("undoes").isNull() ? null : Long.valueOf(row.get("undoes").asLong()),
                row.get("offered").asString(row.get("fingerprint").asString()));
    }

    /** As the graph keeps it, beside a copy of the data. */
    public Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>(Map.of("id", this.id, "fingerprint", this.fingerprint,
                "at", this.at, "by", this.by, "counts", this.counts, "offered", this.offered));
        properties.put("undoes", this.undoes);
        return properties;
    }

    /** The version of the data in short. */
    public String version() {
        return this.fingerprint.substring(0, 12);
    }

    public long nodes() {
        return total(true);
    }

    public long relationships() {
        return total(false);
    }

    private long total(boolean nodes) {
        return this.counts.stream()
            .map((count) -> count.split(" ", 2))
            .filter((count) -> Label.of(count[0]).isPresent() == nodes)
            .mapToLong((count) -> Long.parseLong(count[1]))
            .sum();
    }

}
