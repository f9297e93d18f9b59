package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.model.Words;

/**
 * A row of an answer: a record with a component for every column of the question's
 * statement. A question {@code who-owns-barrier} has the record {@code WhoOwnsBarrier}.
 */
public sealed interface Row permits WhoOwnsBarrier, DutiesOfActor, ResponsibilityChain, CoverageGaps, StatedGaps,
        Deadlines, Lineage, ThemeThread, DroppedThreads, Positions, WishesAndTasks, Contradictions, LawImpact, Funding,
        EvidenceOf, SourceCoverage, ReportingChain, InformationFlows, EuDutiesForNetherlands, CoverageMatrix,
        OwnershipMatrix, BarriersWithoutDutchOwner, Overlap, WithoutActor, Collaboration, ModelOverview, EscalationPath,
        WhoAtTheTable, BarrierSheet, ChainBetween, ChangesSince {

    /** Ids of the passages that carry the row. */
    List<String> sources();

    /** The row as a plain sentence, without its citation. */
    String sentence(Words words);

}
