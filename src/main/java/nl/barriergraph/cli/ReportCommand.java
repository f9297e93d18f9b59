package nl.barriergraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import nl.barriergraph.report.Report;
import nl.barriergraph.report.ReportFormat;
import nl.barriergraph.report.ReportRequest;
import nl.barriergraph.report.Reports;
import nl.barriergraph.report.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.springframework.context.ApplicationContext;

/** Writes the coverage report. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR", descriptionKey = "cli.option.reportOut")
    private Path folder = Path.of("");

    @Option(names = "--format", split = ",", defaultValue = "html,pdf,docx,odt", paramLabel = "FORMAT",
            descriptionKey = "cli.option.reportFormat")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--chapters", split = ",", paramLabel = "CHAPTER", descriptionKey = "cli.option.chapters")
    private List<String> chapters = new ArrayList<>();

    @Option(names = "--barrier", paramLabel = "ID", descriptionKey = "cli.option.reportBarrier")
    private @Nullable String barrier;

    @Option(names = "--actor", paramLabel = "ID", descriptionKey = "cli.option.reportActor")
    private @Nullable String actor;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.asOf")
    private @Nullable String asOf;

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "cli.option.template")
    private @Nullable Path template;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ReportCommand(BarrierGraphCommand program, Application application) {
        this.program = program;
        this.application = application;
    }

    @Override
    public Integer call() {
        if (this.template != null) {
            return fill(this.template);
        }
        List<ReportFormat> chosen = this.formats.stream().map(this::format).toList();
        Visit visit = new Visit(this.program, this.application, this.spec);
        List<Path> files = visit.withData(Reports.chapters().size() + chosen.size(),
                (context, progress) -> write(context, chosen, progress));
        files.forEach((file) -> visit.print(file + System.lineSeparator()));
        return ExitCode.DONE.code();
    }

    private Integer fill(Path file) {
        String text = read(file);
        Visit visit = new Visit(this.program, this.application, this.spec);
        Map<String, byte[]> files = visit.withData((context) -> context.getBean(Templates.class)
            .fill(String.valueOf(file.getFileName()), text, this.asOf, this.program.words()));
        files.forEach((name, content) -> {
            write(this.folder.resolve(name), content);
            visit.print(this.folder.resolve(name) + System.lineSeparator());
        });
        return ExitCode.DONE.code();
    }

    private String read(Path file) {
        try {
            if (Files.exists(this.folder.resolve(file.getFileName()))
                    && Files.isSameFile(file, this.folder.resolve(file.getFileName()))) {
                throw wrong(Message.of("report.block.same", file));
            }
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw wrong(Message.of("report.block.unreadable", file.toAbsolutePath()));
        }
    }

    private ParameterException wrong(Message message) {
        return new ParameterException(this.spec.commandLine(), message.in(this.program.words()));
    }

    private ReportFormat format(String name) {
        return ReportFormat.of(name)
            .orElseThrow(() -> new ParameterException(this.spec.commandLine(),
                    Message
                        .of("report.noFormat", name, Nearest.hint(name, ReportFormat.extensions()),
                                ReportFormat.extensions())
                        .in(this.program.words())));
    }

    private List<Path> write(ApplicationContext context, List<ReportFormat> chosen, Progress progress) {
        ReportRequest request = new ReportRequest(this.chapters, this.barrier, this.actor, this.asOf,
                this.program.words());
        Report report = context.getBean(Reports.class)
            .make(request, (title) -> progress.step("cli.step.chapter", title));
        List<Path> files = new ArrayList<>();
        for (ReportFormat format : chosen) {
            Path file = this.folder.resolve("report." + format.extension());
            progress.step("cli.step.file", String.valueOf(file.getFileName()));
            write(file, format.write(report));
            files.add(file);
        }
        return files;
    }

    private void write(Path file, byte[] content) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Files.write(file, content);
        }
        catch (IOException ex) {
            throw new ParameterException(this.spec.commandLine(),
                    Message.of("report.unwritable", file.toAbsolutePath()).in(this.program.words()), ex);
        }
    }

}
