package nl.barriergraph.loads;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.barriergraph.SmallData;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.EditionHome;
import nl.barriergraph.graph.Graph;
import nl.barriergraph.graph.Home;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.model.Dataset;

/**
 * A program for tests to kill: it says what a home holds and whether that is whole, then
 * applies two data sets in turn and takes each back, saying so, without end.
 */
final class LoadingProcess {

    private LoadingProcess() {
    }

    public static void main(String[] arguments) {
        EditionHome edition = Home.open(Path.of(arguments[0])).edition("internal");
        try (LoadingContext context = LoadingContext.of(edition)) {
            System.out.println("database " + ProcessHandle.current().children().findFirst().orElseThrow().pid());
            run(context);
        }
    }

    private static void run(LoadingContext context) {
        Dataset small = new SmallData().dataset();
        Dataset shipped = DatasetReader.read(DataFolder.shipped());
        Loads loads = context.loads();
        System.out.println(state(context, loads, List.of(small, shipped, Dataset.EMPTY)));
        while (true) {
            Dataset next = loads.latest().filter((load) -> load.fingerprint().equals(shipped.fingerprint())).isPresent()
                    ? small : shipped;
            say("begin", loads, 1);
            loads.apply(next, null);
            say("end", loads, 0);
            if (loads.latest().orElseThrow().id() > 1) {
                say("begin", loads, 1);
                loads.undo();
                say("end", loads, 0);
                loads.apply(next, null);
            }
        }
    }

    private static void say(String what, Loads loads, int more) {
        System.out.println(what + " " + (loads.latest().map(LoadInfo::id).orElse(0L) + more));
    }

    private static String state(LoadingContext context, Loads loads, List<Dataset> known) {
        Database database = context.get(Database.class);
        Optional<LoadInfo> latest = loads.latest();
        Dataset held = latest.isPresent() ? loads.held(null).dataset() : database.read(context.get(Graph.class)::read);
        List<Long> ids = loads.history().stream().map(LoadInfo::id).sorted().toList();
        boolean whole = known.contains(held)
                && latest.map(LoadInfo::fingerprint).orElse(Dataset.EMPTY.fingerprint()).equals(held.fingerprint())
                && ids.size() == latest.map(LoadInfo::id).orElse(0L)
                && latest.map((load) -> loads.held(load.id()).dataset().equals(held)).orElse(true);
        return (whole ? "whole " : "broken ") + ids.size();
    }

}
