package nl.barriergraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import nl.barriergraph.loads.Plan;
import nl.barriergraph.loads.Rehearsal;
import nl.barriergraph.model.Dataset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what a data folder would do to the graph. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "cli.option.planOut")
    private @Nullable Path file;

    @Option(names = "--format", paramLabel = "table|json|markdown", descriptionKey = "cli.option.planFormat")
    private @Nullable PlanFormat format;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    PlanCommand(BarrierGraphCommand program, Application application) {
        this.program = program;
        this.application = application;
    }

    @Override
    public Integer call() {
        Dataset dataset = this.data.read(this.program.edition());
        Visit visit = new Visit(this.program, this.application, this.spec);
        Plan plan = visit.with((context) -> context.getBean(Rehearsal.class).of(dataset, this.data.folder()));
        String text = format().write(plan, this.program.words());
        if (this.file == null) {
            visit.print(text);
        }
        else {
            write(this.file, text);
        }
        return ExitCode.DONE.code();
    }

    private void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        }
        catch (IOException ex) {
            throw new ParameterException(this.spec.commandLine(),
                    this.program.words().text("load.unwritable", file.toAbsolutePath()), ex);
        }
    }

    private PlanFormat format() {
        if (this.format != null) {
            return this.format;
        }
        return (this.file != null) ? PlanFormat.of(this.file) : PlanFormat.TABLE;
    }

}
