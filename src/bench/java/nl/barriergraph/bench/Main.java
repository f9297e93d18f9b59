package nl.barriergraph.bench;

import java.nio.file.Path;
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
        List<String> rest = Arrays.stream(arguments).skip(1).toList();
        switch (name) {
            case "questions" -> new QuestionBenchmark(sizes(rest, Size.T)).run();
            case "growth" -> new GrowthBenchmark(sizes(rest, Size.T)).run();
            case "peers" -> new PeerBenchmark(sizes(rest, Size.M)).run();
            case "loading" -> new LoadBenchmark(name, sizes(rest, Size.M)).load();
            case "reloading" -> new LoadBenchmark(name, sizes(rest, Size.M)).reload();
            case "start" -> new StartBenchmark(rest.stream().map(Path::of).findFirst()).run();
            case "views" -> new ViewBenchmark().run();
            default -> {
                System.err.println("-Dbench=questions|growth|peers|loading|reloading|start|views, with sizes behind it where it has "
                        + "any: -Dbench=\"questions S M L\", and a built Spring Petclinic behind start: "
                        + "-Dbench=\"start spring-petclinic.jar\"");
                System.exit(2);
            }
        }
    }

    private static List<Size> sizes(List<String> names, Size larger) {
        return names.isEmpty() ? List.of(Size.S, larger) : names.stream().map(Size::valueOf).toList();
    }

}
