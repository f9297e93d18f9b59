package nl.barriergraph;

import nl.barriergraph.cli.CommandLineInterface;

import org.springframework.boot.builder.SpringApplicationBuilder;

/** Runs a command; without one, the server. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        int code = CommandLineInterface.run(arguments,
                (web) -> new SpringApplicationBuilder(BarrierGraph.class).web(web));
        System.exit(code);
    }

}
