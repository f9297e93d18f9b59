package nl.barriergraph.cli;

/** What a command tells its caller. */
enum ExitCode {

    /** Done. */
    DONE(0),

    /** The data is bad. */
    BAD_DATA(1),

    /** The command was used in a wrong way: option, question, parameter or folder. */
    WRONG_USAGE(2),

    /**
     * A port is taken, the home is locked, or the database cannot be reached or refuses.
     */
    NO_DATABASE(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return this.code;
    }

}
