package nl.barriergraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.graph.DatabaseAccess;
import nl.barriergraph.graph.EditionHome;
import nl.barriergraph.loads.Offer;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Message;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** One start of the application on an opened database. */
final class Start {

    private final SpringApplicationBuilder builder;

    private final BarrierGraphCommand program;

    /**
     * A start of the application.
     * @param database the program's own; null where the settings name another
     */
    Start(SpringApplicationBuilder builder, BarrierGraphCommand program, @Nullable Opening database) {
        this.builder = builder;
        this.program = program;
        if (database != null) {
            register(DatabaseAccess.class, database::access);
        }
        register(EditionHome.class, program::editionHome);
        register(Edition.class, program::edition);
    }

    /** Has the data set loaded before anything is answered. */
    void offer(Offer offer) {
        register(Offer.class, () -> offer);
    }

    /** Has the data set inside the program loaded where there is none yet. */
    void offerShipped() {
        offer(new Offer(this::shipped, Offer.When.EMPTY));
    }

    private Dataset shipped() {
        System.err.println(Message.of("cli.emptyHome", this.program.home()).in(this.program.words()));
        return this.program.edition().cut(DatasetReader.read(DataFolder.shipped()));
    }

    void whenClosed(Runnable work) {
        this.builder.listeners((ApplicationListener<ContextClosedEvent>) (event) -> work.run());
    }

    private <T> void register(Class<T> type, Supplier<T> value) {
        this.builder.initializers((context) -> ((GenericApplicationContext) context).registerBean(type, value));
    }

    ConfigurableApplicationContext run(Map<String, Object> properties) {
        Map<String, Object> all = new LinkedHashMap<>(properties);
        all.put("logging.level.root", this.program.isVerbose() ? "info" : "error");
        // what keeps it from starting is told as a sentence, and so is what the driver
        // finds
        all.put("logging.level.org.springframework.boot.SpringApplication", "off");
        all.put("logging.level.org.neo4j", this.program.isVerbose() ? "info" : "off");
        return this.builder.properties(all).run();
    }

}
