package nl.barriergraph.graph;

/**
 * A version of the database as it names itself, such as {@code 5.26.30} or
 * {@code 2025.01.0}.
 */
record Neo4jVersion(int major, int minor) {

    static final Neo4jVersion LEAST = new Neo4jVersion(5, 26);

    static Neo4jVersion of(String text) {
        String[] numbers = text.split("[^0-9]+", 3);
        return new Neo4jVersion(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    boolean isEnough() {
        return this.major > LEAST.major || (this.major == LEAST.major && this.minor >= LEAST.minor);
    }

    @Override
    public String toString() {
        return this.major + "." + this.minor;
    }

}
