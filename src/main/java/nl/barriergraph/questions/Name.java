package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;

/**
 * A name that the texts use.
 *
 * @param mark the abbreviation or the citation; empty where there is none
 * @param aliases other names of the same
 * @param sources the first places where it stands
 */
public record Name(Entry entry, String mark, List<String> aliases, List<Citation> sources) {
}
