package nl.barriergraph.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What goes where the answer goes: so many characters across, and colours or none. */
final class Terminal {

    /** What is not read on a terminal has room enough for every column. */
    private static final int WIDE = 160;

    private Terminal() {
    }

    /**
     * Whether a person reads along; not so on a pipe or in a file, or with
     * {@code NO_COLOR}.
     */
    static boolean isThere() {
        return Ansi.AUTO.enabled();
    }

    static int width() {
        return isThere() ? new UsageMessageSpec().autoWidth(true).width() : WIDE;
    }

    /** The text in a style where colours are shown, else as it is. */
    static String styled(String text, Style... styles) {
        return isThere() ? Style.on(styles) + text + Style.off(styles) : text;
    }

}
