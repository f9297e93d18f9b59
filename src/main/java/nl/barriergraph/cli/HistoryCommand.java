package nl.barriergraph.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.model.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the loads. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final BarrierGraphCommand program;

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    HistoryCommand(BarrierGraphCommand program, Application application) {
        this.program = program;
        this.application = application;
    }

    @Override
    public Integer call() {
        Visit visit = new Visit(this.program, this.application, this.spec);
        List<LoadInfo> loads = visit.with((context) -> context.getBean(Loads.class).history());
        Words words = this.program.words();
        visit.print(loads.isEmpty() ? words.text("load.none") + System.lineSeparator() : new TextTable(titles(words),
                loads.stream().map((load) -> row(load, words)).toList(), Terminal.width())
            .text());
        return ExitCode.DONE.code();
    }

    private static List<String> titles(Words words) {
        return Stream
            .of("load.id", "load.what", "load.at", "load.by", "load.version", "load.nodes", "load.relationships")
            .map(words::text)
            .toList();
    }

    private static List<String> row(LoadInfo load, Words words) {
        String what = (load.undoes() != null) ? words.text("load.undo", String.valueOf(load.undoes()))
                : words.text("load.load");
        return List.of(String.valueOf(load.id()), what, MINUTE.format(load.at()), load.by(), load.version(),
                String.valueOf(load.nodes()), String.valueOf(load.relationships()));
    }

}
