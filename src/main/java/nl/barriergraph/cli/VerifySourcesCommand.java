package nl.barriergraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import nl.barriergraph.dataset.SourceCheck;
import nl.barriergraph.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks the anchors of a data folder up in the texts of its documents. */
@Command(name = "verify-sources")
final class VerifySourcesCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.texts")
    private Path folder = Path.of("");

    VerifySourcesCommand(BarrierGraphCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        SourceCheck.Outcome outcome = SourceCheck.check(this.data.read(this.program.edition()), this.folder);
        Object documents = outcome.documents().isEmpty() ? Message.of("cli.noDocument") : outcome.documents();
        Stream
            .concat(outcome.problems().stream(),
                    Stream.of(Message.of("cli.anchors", outcome.found(), outcome.problems().size(), documents)))
            .forEach((message) -> System.out.println(message.in(this.program.words())));
        return outcome.problems().isEmpty() ? ExitCode.DONE.code() : ExitCode.BAD_DATA.code();
    }

}
