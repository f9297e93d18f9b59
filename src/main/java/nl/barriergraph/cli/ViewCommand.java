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

import nl.barriergraph.model.Message;
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

/** Draws one picture into a file. */
@Command(name = "view")
final class ViewCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Parameters(index = "0", paramLabel = "VIEW", descriptionKey = "cli.view")
    private String view = "";

    @Parameters(index = "1..*", paramLabel = "NAME=VALUE", descriptionKey = "cli.viewParameters")
    private List<String> parameters = new ArrayList<>();

    @Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "cli.option.output")
    private Path output = Path.of("");

    @Option(names = "--format", paramLabel = "svg|png|pdf|mermaid|dot|graphml|html",
            descriptionKey = "cli.option.viewFormat")
    private @Nullable Format format;

    @Option(names = "--page", paramLabel = "a4|a3|screen", descriptionKey = "cli.option.page")
    private @Nullable String page;

    @Option(names = "--width", paramLabel = "MM", descriptionKey = "cli.option.width")
    private @Nullable String width;

    @Option(names = "--scale", paramLabel = "NUMBER", descriptionKey = "cli.option.scale")
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
        Map<String, List<String>> given = Values.of(this.parameters, this.spec.commandLine(), this.program.words());
        Format form = form();
        Sheet sheet = Sheet.of(this.page, this.width);
        double points = Sheet.scale(this.scale);
        Figure figure = new Visit(this.program, this.application, this.spec)
            .withData((context) -> context.getBean(Views.class).draw(this.view, given, this.program.words(), sheet));
        write(figure.write(form, points));
        return ExitCode.DONE.code();
    }

    private Format form() {
        if (this.format != null) {
            return this.format;
        }
        String name = String.valueOf(this.output.getFileName());
        return Format.of(name.substring(name.lastIndexOf('.') + 1))
            .orElseThrow(() -> new ParameterException(this.spec.commandLine(),
                    Message
                        .of("cli.noForm", name,
                                Arrays.stream(Format.values()).map((known) -> "." + known.extension()).toList())
                        .in(this.program.words())));
    }

    private void write(byte[] bytes) {
        Path folder = this.output.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(this.spec.commandLine(),
                    Message.of("cli.noFolder", folder, this.output).in(this.program.words()));
        }
        try {
            Files.write(this.output, bytes);
        }
        catch (IOException ex) {
            throw new UncheckedIOException("'%s' cannot be written".formatted(this.output), ex);
        }
    }

}
