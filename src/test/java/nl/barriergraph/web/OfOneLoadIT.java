package nl.barriergraph.web;

import com.github.benmanes.caffeine.cache.Cache;
import nl.barriergraph.ShippedGraph;
import nl.barriergraph.SmallData;
import nl.barriergraph.loads.Loads;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of a load, when another one comes. */
@ShippedGraph
class OfOneLoadIT {

    @Autowired
    private Loads loads;

    @Test
    void keepsNothingOfAnEarlierLoad() {
        OfOneLoad<String, String> kept = new OfOneLoad<>(this.loads, 4);
        Cache<String, String> first = kept.current();
        first.put("made in time", "an answer");
        assertThat(kept.current().getIfPresent("made in time")).isEqualTo("an answer");
        this.loads.apply(new SmallData().dataset(), null);
        try {
            assertThat(kept.current().asMap()).isEmpty();
            first.put("made too late", "an answer");
            assertThat(kept.current().asMap()).isEmpty();
        }
        finally {
            this.loads.undo();
        }
        assertThat(kept.current().asMap()).isEmpty();
    }

}
