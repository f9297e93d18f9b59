package nl.barriergraph.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.loads.Loads;

/**
 * What is kept of the present load. All of it is dropped when another load is there, with
 * what is still being made.
 */
class OfOneLoad<K, V> {

    private final AtomicReference<Kept<K, V>> kept = new AtomicReference<>(new Kept<>(Optional.empty(), 0));

    private final Loads loads;

    private final int most;

    OfOneLoad(Loads loads, int most) {
        this.loads = loads;
        this.most = most;
    }

    private record Kept<K, V>(Optional<LoadInfo> load, Cache<K, V> values) {

        /**
         * With room to spare: while one value is made, few others wait for their place.
         */
        Kept(Optional<LoadInfo> load, int most) {
            this(load,
                    Caffeine.newBuilder()
                        .initialCapacity(4 * most)
                        .maximumSize(most)
                        .expireAfterAccess(Duration.ofHours(6))
                        .build());
        }

    }

    Cache<K, V> current() {
        Optional<LoadInfo> current = this.loads.latest();
        return this.kept.updateAndGet((kept) -> kept.load().equals(current) ? kept : new Kept<>(current, this.most))
            .values();
    }

}
