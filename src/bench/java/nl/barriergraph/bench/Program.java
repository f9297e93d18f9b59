package nl.barriergraph.bench;

import java.nio.file.Path;
import java.util.Map;

import org.neo4j.driver.Driver;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import nl.barriergraph.BarrierGraph;
import nl.barriergraph.graph.DatabaseAccess;
import nl.barriergraph.graph.EditionHome;
import nl.barriergraph.graph.Home;
import nl.barriergraph.graph.Ports;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Edition;

/** The program as {@code serve} runs it, within this process, with its own database. */
final class Program implements AutoCloseable {

    private final DatabaseAccess access;

    private final ConfigurableApplicationContext context;

    private Program(DatabaseAccess access, ConfigurableApplicationContext context) {
        this.access = access;
        this.context = context;
    }

    static Program on(Path home) {
        EditionHome edition = Home.open(home).edition(Edition.INTERNAL.slug());
        DatabaseAccess access = DatabaseAccess.serve(edition, Ports.boltOnly(), "", System.err::println);
        return new Program(access,
                new SpringApplicationBuilder(BarrierGraph.class).web(WebApplicationType.SERVLET)
                    .initializers((context) -> register(context, DatabaseAccess.class, access),
                            (context) -> register(context, EditionHome.class, edition),
                            (context) -> register(context, Edition.class, Edition.INTERNAL))
                    .properties(Map.of("server.port", 0, "logging.level.root", "error"))
                    .run());
    }

    /** With a graph of this size, loaded when it is not there yet. */
    static Program with(Size size, Dataset dataset) {
        Program program = on(size.home());
        program.bean(Loads.class).offer(dataset);
        return program;
    }

    private static <T> void register(ConfigurableApplicationContext context, Class<T> type, T value) {
        ((GenericApplicationContext) context).registerBean(type, () -> value);
    }

    <T> T bean(Class<T> type) {
        return this.context.getBean(type);
    }

    Driver driver() {
        return bean(Driver.class);
    }

    String address() {
        return "http://localhost:" + this.context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** The process of the database. */
    long databasePid() {
        return ProcessHandle.current().children().mapToLong(ProcessHandle::pid).max().orElseThrow();
    }

    @Override
    public void close() {
        this.context.close();
        this.access.close();
    }

}
