package nl.barriergraph.graph;

/**
 * A name and password for the database.
 */
public record Account(String name, String password) {

    @Override
    public String toString() {
        return name;
    }

}
