package nl.barriergraph.cli;

import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Finds the language that is asked for before anything else is read, since help and
 * faults are told in it.
 */
@Command
final class Wording {

    @Option(names = "--lang", arity = "0..1")
    private String language = "";

    private Wording() {
    }

    static Words of(String[] arguments) {
        Wording wording = new Wording();
        new CommandLine(wording).setOverwrittenOptionsAllowed(true)
            .setUnmatchedArgumentsAllowed(true)
            .parseArgs(arguments);
        return Words.in("en".equalsIgnoreCase(wording.language) ? Language.EN : Language.NL);
    }

}
