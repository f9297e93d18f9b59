package nl.barriergraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import nl.barriergraph.loads.Applied;
import nl.barriergraph.model.ChangeKind;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.loads.Plan;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Difference;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings a data folder into the graph. */
@Command(name = "apply")
final class ApplyCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--plan", paramLabel = "FILE", descriptionKey = "cli.option.plan")
    private @Nullable Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ApplyCommand(BarrierGraphCommand program, Application application) {
        this.program = program;
        this.application = application;
    }

    @Override
    public Integer call() {
        Plan plan = (this.file != null) ? read(this.file) : null;
        if (plan != null && !this.spec.commandLine().getParseResult().hasMatchedOption("--data")) {
            this.data.use(plan.data());
        }
        Dataset dataset = this.data.read(this.program.edition());
        Visit visit = new Visit(this.program, this.application, this.spec);
        Optional<Applied> applied = visit.with((context) -> context.getBean(Loads.class).apply(dataset, plan));
        Words words = this.program.words();
        visit.print(applied.map((done) -> told(done, words)).orElseGet(() -> words.text("load.nothingToDo"))
                + System.lineSeparator());
        return ExitCode.DONE.code();
    }

    private Plan read(Path file) {
        try {
            return Plan.parse(Files.readString(file));
        }
        catch (IOException ex) {
            throw new ParameterException(this.spec.commandLine(),
                    this.program.words().text("plan.unreadable", file.toAbsolutePath()), ex);
        }
    }

    /** What was done, as a sentence. */
    static String told(Applied applied, Words words) {
        Difference difference = applied.difference();
        return words.text("load.done", String.valueOf(applied.load().id()), difference.count(ChangeKind.ADDED),
                difference.count(ChangeKind.CHANGED), difference.count(ChangeKind.REMOVED), applied.load().version());
    }

}
