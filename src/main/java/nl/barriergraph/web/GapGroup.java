package nl.barriergraph.web;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Severity;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.CoverageGaps;

/**
 * The gaps of one kind; a kind has one severity.
 */
public record GapGroup(GapCode code, Severity severity, List<CoverageGaps> gaps) {

    /** By code. */
    static List<GapGroup> of(Answer gaps) {
        return gaps.rows()
            .stream()
            .map(CoverageGaps.class::cast)
            .collect(Collectors.groupingBy(CoverageGaps::code, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map((group) -> new GapGroup(group.get(0).code(), group.get(0).severity(), group))
            .toList();
    }

}
