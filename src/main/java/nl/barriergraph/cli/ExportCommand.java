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

import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.loads.Loads.Held;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the data of the graph, or of a data folder, into a file. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "cli.option.exportOut")
    private Path file = Path.of("");

    @Option(names = "--format", defaultValue = "CSV", paramLabel = "csv|graphml|jsonld",
            descriptionKey = "cli.option.exportFormat")
    private ExportFormat format = ExportFormat.CSV;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.exportData")
    private @Nullable Path data;

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
        Words words = this.program.words();
        if (this.data != null && this.load != null) {
            throw new ParameterException(this.spec.commandLine(), words.text("cli.dataOrLoad"));
        }
        if (this.data != null) {
            Dataset dataset = this.program.edition().cut(DatasetReader.read(DataFolder.at(this.data)));
            write(dataset, about(dataset));
            print(words.text("load.exportedFolder", this.file, dataset.nodes().size(), dataset.relationships().size(),
                    version(dataset), words.of(marking(dataset))));
            return ExitCode.DONE.code();
        }
        Held held = new Visit(this.program, this.application, this.spec)
            .withData((context) -> context.getBean(Loads.class).held(this.load));
        Map<String, String> about = about(held.dataset());
        about.put("load", String.valueOf(held.load().id()));
        write(held.dataset(), about);
        print(words.text("load.exported", this.file, held.dataset().nodes().size(),
                held.dataset().relationships().size(), String.valueOf(held.load().id()), held.load().version(),
                words.of(marking(held.dataset()))));
        return ExitCode.DONE.code();
    }

    private void print(String text) {
        this.spec.commandLine().getOut().println(text);
    }

    private Map<String, String> about(Dataset dataset) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("audience", this.program.edition().slug());
        about.put("marking", marking(dataset).name());
        about.put("dataVersion", version(dataset));
        return about;
    }

    private static String version(Dataset dataset) {
        return dataset.fingerprint().substring(0, 12);
    }

    private static Marking marking(Dataset dataset) {
        return dataset.nodes()
            .values()
            .stream()
            .flatMap((node) -> Optional.ofNullable(node.text("marking")).stream())
            .map(Marking::valueOf)
            .max(Comparator.naturalOrder())
            .orElse(Marking.PUBLIC);
    }

    private void write(Dataset dataset, Map<String, String> about) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            this.format.write(dataset, about, bytes);
            Files.write(this.file, bytes.toByteArray());
        }
        catch (IOException ex) {
            throw new ParameterException(this.spec.commandLine(),
                    this.program.words().text("load.unwritable", this.file.toAbsolutePath()), ex);
        }
    }

}
