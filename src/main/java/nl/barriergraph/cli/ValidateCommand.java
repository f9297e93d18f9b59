package nl.barriergraph.cli;

import java.util.concurrent.Callable;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges a data folder. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    @Mixin
    private DataOption data = new DataOption();

    ValidateCommand(BarrierGraphCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Dataset dataset = this.data.read(this.program.edition());
        System.out.println(
                Message
                    .of("cli.valid", dataset.nodes().size(), dataset.relationships().size(),
                            dataset.fingerprint().substring(0, 12))
                    .in(this.program.words()));
        return ExitCode.DONE.code();
    }

}
