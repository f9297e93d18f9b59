package nl.barriergraph.cli;

import java.util.concurrent.Callable;

import nl.barriergraph.loads.Applied;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.model.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Takes the latest load back. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    UndoCommand(BarrierGraphCommand program, Application application) {
        this.program = program;
        this.application = application;
    }

    @Override
    public Integer call() {
        Visit visit = new Visit(this.program, this.application, this.spec);
        Applied applied = visit.with((context) -> context.getBean(Loads.class).undo());
        Words words = this.program.words();
        visit.print(words.text("load.undone", String.valueOf(applied.load().undoes())) + " "
                + ApplyCommand.told(applied, words) + System.lineSeparator());
        return ExitCode.DONE.code();
    }

}
