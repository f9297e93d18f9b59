package nl.barriergraph.loads;

import java.util.List;
import java.util.Optional;

import nl.barriergraph.BarrierGraph;
import nl.barriergraph.graph.Account;
import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.DatabaseAccess;
import nl.barriergraph.graph.EditionHome;
import nl.barriergraph.graph.Graph;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Edition;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application as a command has it: on the database of a home, or of the server there.
 */
public final class LoadingContext implements AutoCloseable {

    private final Optional<DatabaseAccess> access;

    private final ConfigurableApplicationContext context;

    private LoadingContext(Optional<DatabaseAccess> access, EditionHome edition, List<String> properties) {
        this.access = access;
        this.context = new SpringApplicationBuilder(BarrierGraph.class).web(WebApplicationType.NONE)
            .properties("logging.level.root=off", "logging.level.nl.barriergraph=off",
                    "spring.main.lazy-initialization=true")
            .properties(properties.toArray(String[]::new))
            .initializers((started) -> register((GenericApplicationContext) started, edition))
            .run();
    }

    public static LoadingContext of(EditionHome edition) {
        return new LoadingContext(Optional.of(DatabaseAccess.join(edition, System.err::println)), edition, List.of());
    }

    /**
     * On a database that is not the program's own, and with less patience than by
     * default.
     */
    static LoadingContext on(String uri, Account account, EditionHome edition) {
        return new LoadingContext(Optional.empty(), edition,
                List.of("spring.neo4j.uri=" + uri, "spring.neo4j.authentication.username=" + account.name(),
                        "spring.neo4j.authentication.password=" + account.password(),
                        "spring.neo4j.connection-timeout=10s", "spring.neo4j.max-transaction-retry-time=2s",
                        "spring.neo4j.pool.connection-acquisition-timeout=10s"));
    }

    private void register(GenericApplicationContext started, EditionHome edition) {
        this.access.ifPresent((opened) -> started.registerBean(DatabaseAccess.class, () -> opened));
        started.registerBean(EditionHome.class, () -> edition);
        started.registerBean(Edition.class, () -> Edition.INTERNAL);
    }

    public Loads loads() {
        return get(Loads.class);
    }

    <T> T get(Class<T> type) {
        return this.context.getBean(type);
    }

    /** The data that the database holds, seen to be that of its latest load. */
    Dataset held() {
        return get(Database.class).readOneVersion((transaction, latest) -> {
            Dataset held = get(Graph.class).read(transaction);
            assertThat(held.fingerprint()).isEqualTo(latest.fingerprint());
            return held;
        });
    }

    @Override
    public void close() {
        this.context.close();
        this.access.ifPresent(DatabaseAccess::close);
    }

}
