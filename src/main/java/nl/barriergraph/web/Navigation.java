package nl.barriergraph.web;

/** The pages that every page leads to, in order; their names stand in {@code words}. */
public enum Navigation {

    BARRIERS("/barriers"), ACTORS("/actors"), MATRIX("/questions/ownership-matrix"), GAPS("/questions/coverage-gaps"),
    DEADLINES("/questions/deadlines"), TABLE("/questions/who-at-the-table"), QUESTIONS("/questions");

    private final String path;

    Navigation(String path) {
        this.path = path;
    }

    public String path() {
        return this.path;
    }

}
