package nl.barriergraph.web;

import java.util.function.Function;

/**
 * Where one is among pages.
 *
 * @param current from 1
 * @param addresses where a page is, by its number
 */
public record Pagination(int current, int last, Function<String, String> addresses) {

    public String address(int page) {
        return this.addresses.apply(String.valueOf(page));
    }

}
