package nl.barriergraph.web;

/** The pages that every page leads to, in order; their names stand in {@code words}. */
public enum Navigation {

    BARRIERS("/barriers"), ACTORS("/actors"), MATRIX("/matrix"), GAPS("/gaps"), DEADLINES("/deadlines"),
    TABLE("/table"), QUESTIONS("/questions"), GLOSSARY("/glossary");

    private final String path;

    Navigation(String path) {
        this.path = path;
    }

    public String path() {
        return this.path;
    }

}
