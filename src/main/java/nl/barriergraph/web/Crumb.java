package nl.barriergraph.web;

/**
 * A page above the one that is shown.
 *
 * @param text its name
 * @param address where it is
 */
public record Crumb(String text, String address) {
}
