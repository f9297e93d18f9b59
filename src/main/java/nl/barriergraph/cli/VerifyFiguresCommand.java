package nl.barriergraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import nl.barriergraph.figures.Figures;
import nl.barriergraph.figures.Finding;
import nl.barriergraph.figures.Finding.State;
import nl.barriergraph.model.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which figures no longer match the data. */
@Command(name = "verify-figures")
final class VerifyFiguresCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.figures")
    private Path folder = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    VerifyFiguresCommand(BarrierGraphCommand program, Application application) {
        this.program = program;
        this.application = application;
    }

    @Override
    public Integer call() {
        Words words = this.program.words();
        if (!Files.isDirectory(this.folder)) {
            throw new ParameterException(this.spec.commandLine(),
                    words.text("figures.noFolder", this.folder.toAbsolutePath()));
        }
        Visit visit = new Visit(this.program, this.application, this.spec);
        List<Finding> findings = visit
            .withData((context) -> context.getBean(Figures.class).judge(Figures.files(this.folder)));
        findings.forEach((finding) -> visit.print(finding.text(words) + System.lineSeparator()));
        visit.print(words.text("figures.sum", findings.size(), count(findings, State.CURRENT),
                count(findings, State.STALE), count(findings, State.UNKNOWN)) + System.lineSeparator());
        return (findings.stream().anyMatch(Finding::isStale) ? ExitCode.BAD_DATA : ExitCode.DONE).code();
    }

    private static long count(List<Finding> findings, State state) {
        return findings.stream().filter((finding) -> finding.state() == state).count();
    }

}
