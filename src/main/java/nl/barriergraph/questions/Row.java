package nl.barriergraph.questions;

import java.util.ArrayList;
import java.util.List;

import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

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

    /** How binding; null where nothing of the kind is told. */
    default @Nullable Modality modality() {
        return null;
    }

    /** Whether it is stated or derived; null where that cannot be asked. */
    default @Nullable Evidence evidence() {
        return null;
    }

    /** How it lies to the day asked; null where nothing of the kind is told. */
    default @Nullable Period period() {
        return null;
    }

    /** The row as a plain sentence, without how it is to be taken. */
    String sentence(Words words);

    /**
     * The row as a plain sentence, without its citation, with how it is to be taken: how
     * binding it is, whether it is derived, and whether its time is past or to come.
     */
    default String told(Words words) {
        List<String> standing = new ArrayList<>();
        Modality modality = modality();
        if (modality != null) {
            standing.add(words.of(modality));
        }
        if (evidence() == Evidence.DERIVED) {
            standing.add(words.of(Evidence.DERIVED));
        }
        Period period = period();
        if (period != null && period != Period.CURRENT) {
            standing.add(words.of(period));
        }
        String sentence = sentence(words);
        return standing.isEmpty() ? sentence
                : words.text("sentence.standing", sentence.replaceAll("\\.$", ""), String.join(", ", standing));
    }

}
