package nl.barriergraph.report;

import java.util.List;

import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a report is asked to be.
 *
 * @param chapters their names; empty for all
 * @param barrier id of the one barrier it is about, or null
 * @param actor id of the one actor it is about, or null
 * @param asOf the day to ask on, or null for today
 */
public record ReportRequest(List<String> chapters, @Nullable String barrier, @Nullable String actor,
        @Nullable String asOf, Words words) {

}
