package nl.barriergraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import nl.barriergraph.dataset.SourceCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks the anchors of a data folder up in the texts of its documents. */
@Command(name = "verify-sources", description = "Find every anchor of the data in the texts of a folder.")
final class VerifySourcesCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "DIR",
            description = "Folder with the texts, each as <document id>.txt or <document id>.<part>.txt.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        SourceCheck.Outcome outcome = SourceCheck.check(this.data.read(), this.folder);
        outcome.problems().forEach(System.out::println);
        System.out.printf("%d anchors found, %d not, in the texts of %s.%n", outcome.found(), outcome.problems().size(),
                outcome.documents().isEmpty() ? "no document of the data" : String.join(", ", outcome.documents()));
        return outcome.problems().isEmpty() ? ExitCode.DONE.code() : ExitCode.BAD_DATA.code();
    }

}
