package nl.barriergraph.cli;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import nl.barriergraph.graph.DatabaseAccess;
import nl.barriergraph.graph.ExternalNeo4j;
import nl.barriergraph.model.Words;
import picocli.CommandLine.Model.CommandSpec;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A command's short stay at the database: its own, that of the server that is running, or
 * the one that the settings name.
 */
record Visit(BarrierGraphCommand program, Application application, CommandSpec spec) {

    /** Does the work; an empty home is given the data set inside the program first. */
    <T> T withData(Function<ApplicationContext, T> work) {
        return withData(1, (context, progress) -> {
            progress.step("cli.step.answer");
            return work.apply(context);
        });
    }

    /**
     * Does work of several steps; an empty home is given the data set inside the program
     * first.
     */
    <T> T withData(int steps, BiFunction<ApplicationContext, Progress, T> work) {
        return with(Start::offerShipped, steps, work);
    }

    /** Does the work on the home as it is. */
    <T> T with(Function<ApplicationContext, T> work) {
        return with((start) -> {
        }, 1, (context, progress) -> {
            progress.step("cli.step.answer");
            return work.apply(context);
        });
    }

    private <T> T with(Consumer<Start> offer, int steps, BiFunction<ApplicationContext, Progress, T> work) {
        Words words = this.program.words();
        Progress progress = Progress.of(2 + steps, words);
        progress.step("cli.step.database");
        try (progress;
                Opening database = ExternalNeo4j.named().isPresent() ? null : new Opening(() -> DatabaseAccess
                    .join(this.program.editionHome(), (message) -> System.err.println(message.in(words))))) {
            Start start = new Start(this.application.builder(WebApplicationType.NONE), this.program, database);
            offer.accept(start);
            progress.step("cli.step.application");
            try (ConfigurableApplicationContext context = start.run(Map.of())) {
                return work.apply(context, progress);
            }
        }
    }

    /** Prints to where the user reads. */
    void print(String text) {
        this.spec.commandLine().getOut().print(text);
        this.spec.commandLine().getOut().flush();
    }

}
