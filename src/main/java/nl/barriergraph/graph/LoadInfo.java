package nl.barriergraph.graph;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A load, as the graph remembers it.
 *
 * @param id number, from 1
 * @param fingerprint of the data set
 * @param at when
 * @param by the account that ran it
 * @param counts nodes per label and relationships, as {@code Actor 61}
 */
public record LoadInfo(long id, String fingerprint, ZonedDateTime at, String by, List<String> counts) {

    /** The version of the data in short. */
    public String version() {
        return this.fingerprint.substring(0, 12);
    }

}
