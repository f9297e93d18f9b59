package nl.barriergraph.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How much fits across where the answer goes. */
final class Terminal {

    /** What is not read on a terminal has room enough for every column. */
    private static final int WIDE = 160;

    private Terminal() {
    }

    static int width() {
        return Ansi.AUTO.enabled() ? new UsageMessageSpec().autoWidth(true).width() : WIDE;
    }

}
