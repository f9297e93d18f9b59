package nl.barriergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import nl.barriergraph.graph.DatabaseAccess;
import nl.barriergraph.views.Figure;
import nl.barriergraph.views.Format;
import nl.barriergraph.views.Sheet;
import nl.barriergraph.views.Views;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Draws one picture into a file. */
@Command(name = "view", description = "Draw an answer as a picture.",
        footer = { "", "Example: view responsibility-chain subject=geld -o keten.svg" })
final class ViewCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Parameters(index = "0", paramLabel = "VIEW", description = "Name of the view, such as responsibility-chain.")
    private String view = "";

    @Parameters(index = "1..*", paramLabel = "NAME=VALUE", description = "Parameters of the question behind the view.")
    private List<String> parameters = new ArrayList<>();

    @Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, description = "The file to write.")
    private Path output = Path.of("");

    @Option(names = "--format", paramLabel = "svg|png|pdf|mermaid|dot|graphml|html",
            description = "Form of the picture (default: by the end of the file's name).")
    private @Nullable Format format;

    @Option(names = "--page", paramLabel = "a4|a3|screen", description = "What it is drawn to (default: a4).")
    private @Nullable String page;

    @Option(names = "--width", paramLabel = "MM", description = "Width in millimetres; goes before the page.")
    private @Nullable String width;

    @Option(names = "--scale", paramLabel = "NUMBER", description = "Points of a pixel in PNG (default: 2).")
    private @Nullable String scale;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ViewCommand(BarrierGraphCommand program, Application application) {
        this.program = program;
        this.application = application;
    }

    @Override
    public Integer call() {
        Map<String, List<String>> given = Values.of(this.parameters, this.spec.commandLine());
        Format form = form();
        Sheet sheet = Sheet.of(this.page, this.width);
        double points = Sheet.scale(this.scale);
        try (DatabaseAccess access = DatabaseAccess.join(this.program.editionHome(),
                this.spec.commandLine().getErr()::println)) {
            Start start = new Start(this.application.builder(WebApplicationType.NONE), this.program, access);
            start.offerShipped();
            try (ConfigurableApplicationContext context = start.run(Map.of())) {
                Figure figure = context.getBean(Views.class).draw(this.view, given, this.program.words(), sheet);
                write(figure.write(form, points));
            }
        }
        return ExitCode.DONE.code();
    }

    private Format form() {
        if (this.format != null) {
            return this.format;
        }
        String name = String.valueOf(this.output.getFileName());
        return Format.of(name.substring(name.lastIndexOf('.') + 1))
            .orElseThrow(() -> new ParameterException(this.spec.commandLine(),
                    "The end of '%s' tells no form. Expected is one of %s, or --format.".formatted(name,
                            Arrays.stream(Format.values())
                                .map((known) -> "." + known.extension())
                                .collect(Collectors.joining(", ")))));
    }

    private void write(byte[] bytes) {
        Path folder = this.output.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(this.spec.commandLine(),
                    "There is no folder '%s' to write '%s' into. Make it first.".formatted(folder, this.output));
        }
        try {
            Files.write(this.output, bytes);
        }
        catch (IOException ex) {
            throw new UncheckedIOException("'%s' cannot be written".formatted(this.output), ex);
        }
    }

}
