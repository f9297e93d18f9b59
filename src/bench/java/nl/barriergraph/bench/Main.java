package nl.barriergraph.bench;

import java.util.Arrays;
import java.util.List;

/** Runs a measurement by name, on models of the sizes that are named. */
public final class Main {

    private Main() {
    }

    /** Ends the process when it is done or failed, whatever else still runs in it. */
    public static void main(String[] arguments) {
        try {
            measure(arguments);
            System.exit(0);
        }
        catch (Exception ex) {
            ex.printStackTrace();
            System.exit(1);
        }
    }

    private static void measure(String[] arguments) throws Exception {
        String name = (arguments.length > 0) ? arguments[0] : "help";
        List<Size> sizes = Arrays.stream(arguments).skip(1).map(Size::valueOf).toList();
        switch (name) {
            case "questions" -> new QuestionBenchmark(sizes.isEmpty() ? List.of(Size.S, Size.T) : sizes).run();
            case "growth" -> new GrowthBenchmark(sizes.isEmpty() ? List.of(Size.S, Size.T) : sizes).run();
            case "peers" -> new PeerBenchmark(sizes.isEmpty() ? List.of(Size.S, Size.M) : sizes).run();
            case "loading" -> new LoadBenchmark(sizes.isEmpty() ? List.of(Size.S, Size.M) : sizes).run();
            case "start" -> new StartBenchmark().run();
            case "views" -> new ViewBenchmark().run();
            default -> {
                System.err.println("-Dbench=questions|growth|peers|loading|start|views, with sizes behind it where it has "
                        + "any: -Dbench=\"questions S M L\"");
                System.exit(2);
            }
        }
    }

}
