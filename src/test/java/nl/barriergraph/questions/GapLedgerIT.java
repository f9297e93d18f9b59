package nl.barriergraph.questions;

import java.util.List;
import java.util.Map;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.SmallData;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.questions.GapLedger.Judgement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Gaps judged by an earlier load and by the decisions to accept them. */
@ShippedGraph
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GapLedgerIT {

    private static final Map<String, List<String>> BARRIER = Map.of("code", List.of("G02"), "asOf",
            List.of("2026-01-01"));

    @Autowired
    private Loads loads;

    @Autowired
    private Questions questions;

    @Autowired
    private GapLedger ledger;

    @AfterAll
    void loadShippedDataAgain() {
        this.loads.apply(DatasetReader.read(DataFolder.shipped()), null);
    }

    @Test
    void tellsNewGapsUntilTheyAreAccepted() {
        this.loads.apply(new SmallData().dataset(), null);
        String clean = String.valueOf(this.loads.latest().orElseThrow().id());
        this.loads.apply(withoutOwner().dataset(), null);
        Judgement opened = judge(null);
        assertThat(opened.since()).isEqualTo(clean);
        assertThat(opened.fresh()).extracting(CoverageGaps::gap).containsExactly("G02:geld");
        assertThat(opened.expired()).isEmpty();

        this.loads.apply(accepted("2026").dataset(), null);
        assertThat(judge(clean).isClean()).isTrue();
        assertThat(judge(null).isClean()).isTrue();

        this.loads.apply(accepted("2025-12").dataset(), null);
        Judgement expired = judge(null);
        assertThat(expired.fresh()).isEmpty();
        assertThat(expired.expired()).extracting(CoverageGaps::gap).containsExactly("G02:geld");
        assertThat(expired.isClean()).isFalse();
    }

    private Judgement judge(String since) {
        return this.ledger.judge(this.questions.ask(GapLedger.QUESTION, BARRIER), BARRIER, since);
    }

    private static SmallData withoutOwner() {
        return new SmallData().remove("responsibilities.csv", "role=COORDINATES", "target=geld");
    }

    private static SmallData accepted(String until) {
        return withoutOwner().add("gap-decisions.csv", "id=G02:geld", "code=G02", "subject=geld", "reason=bekend",
                "by=stuurgroep", "until=" + until, "marking=PUBLIC");
    }

}
