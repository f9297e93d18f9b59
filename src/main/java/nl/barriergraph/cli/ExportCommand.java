package nl.barriergraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import nl.barriergraph.loads.Loads;
import nl.barriergraph.loads.Loads.Held;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the data of the graph into a file. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Option(names = "-o", paramLabel = "FILE", required = true, descriptionKey = "cli.option.exportOut")
    private Path file = Path.of("");

    @Option(names = "--format", defaultValue = "CSV", paramLabel = "csv|graphml|jsonld",
            descriptionKey = "cli.option.exportFormat")
    private ExportFormat format = ExportFormat.CSV;

    @Option(names = "--load", paramLabel = "ID", descriptionKey = "cli.option.load")
    private @Nullable Long load;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ExportCommand(BarrierGraphCommand program, Application application) {
        this.program = program;
        this.application = application;
    }

    @Override
    public Integer call() {
        Visit visit = new Visit(this.program, this.application, this.spec);
        Held held = visit.withData((context) -> context.getBean(Loads.class).held(this.load));
        Marking marking = held.dataset()
            .nodes()
            .values()
            .stream()
            .flatMap((node) -> Optional.ofNullable(node.text("marking")).stream())
            .map(Marking::valueOf)
            .max(Comparator.naturalOrder())
            .orElse(Marking.PUBLIC);
        write(held, marking);
        Words words = this.program.words();
        visit.print(words.text("load.exported", this.file, held.dataset().nodes().size(),
                held.dataset().relationships().size(), String.valueOf(held.load().id()), held.load().version(),
                words.of(marking)) + System.lineSeparator());
        return ExitCode.DONE.code();
    }

    private void write(Held held, Marking marking) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("audience", this.program.edition().slug());
        about.put("marking", marking.name());
        about.put("load", String.valueOf(held.load().id()));
        about.put("dataVersion", held.load().version());
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            this.format.write(held.dataset(), about, bytes);
            Files.write(this.file, bytes.toByteArray());
        }
        catch (IOException ex) {
            throw new ParameterException(this.spec.commandLine(),
                    this.program.words().text("load.unwritable", this.file.toAbsolutePath()), ex);
        }
    }

}
