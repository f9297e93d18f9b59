package nl.barriergraph.graph;

/**
 * The database's ports on this machine.
 */
public record Ports(int bolt, int browser) {

    private static final int ANY = 0;

    private static final int NONE = -1;

    /**
     * Any free port for Bolt and no Browser: enough for a command that starts and ends.
     */
    public static Ports boltOnly() {
        return new Ports(ANY, NONE);
    }

    void requireFree() {
        new LoopbackPort(bolt, "--bolt-port").requireFree();
        if (hasBrowser()) {
            new LoopbackPort(browser, "--browser-port").requireFree();
        }
    }

    boolean hasBrowser() {
        return browser != NONE;
    }

}
