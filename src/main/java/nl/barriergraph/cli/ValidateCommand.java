package nl.barriergraph.cli;

import java.util.concurrent.Callable;

import nl.barriergraph.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges a data folder. */
@Command(name = "validate", description = "Read a data folder and report every fault in it.")
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        Dataset dataset = this.data.read();
        System.out.printf("No faults: %d nodes and %d relationships, data version %s.%n", dataset.nodes().size(),
                dataset.relationships().size(), dataset.fingerprint().substring(0, 12));
        return ExitCode.DONE.code();
    }

}
