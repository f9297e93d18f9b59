package nl.barriergraph.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.barriergraph.report.Block.Field;
import nl.barriergraph.views.Lettering;

/** How wide the columns of a table are, so that words stay whole. */
enum Widths {

    /** On an upright page. */
    UPRIGHT(170, 8, 1.4),

    /** On a lying page. */
    LYING(257, 7.5, 0.8);

    private static final double MILLIMETRES_OF_POINT = 25.4 / 72;

    private static final int WHOLE = 1000;

    private final int table;

    private final double letters;

    private final double padding;

    /**
     * @param table in millimetres
     * @param letters in points
     * @param padding on either side of a cell, in millimetres
     */
    Widths(int table, double letters, double padding) {
        this.table = table;
        this.letters = letters;
        this.padding = padding;
    }

    /** Of the whole table, in millimetres. */
    int table() {
        return this.table;
    }

    /**
     * Columns as wide beside each other as wished, but none narrower than its longest
     * word as far as the table has room.
     * @return thousandths of the table
     */
    List<Integer> fit(List<Integer> wished, List<String> header, List<List<Field>> rows) {
        double[] needed = IntStream.range(0, wished.size())
            .mapToDouble((column) -> Stream
                .concat(Stream.of(word(Lettering.CAPTION, header.get(column))),
                        rows.stream().map((row) -> word(Lettering.SMALL, row.get(column).line())))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0))
            .toArray();
        double[] shares = wished.stream().mapToDouble(Integer::doubleValue).toArray();
        boolean[] tight = new boolean[shares.length];
        for (boolean found = true; found;) {
            found = false;
            double room = WHOLE - sum(needed, tight, true);
            double wishes = sum(shares, tight, false);
            for (int column = 0; column < shares.length; column++) {
                if (!tight[column] && needed[column] * wishes > shares[column] * room) {
                    tight[column] = true;
                    found = true;
                }
            }
        }
        double room = WHOLE - sum(needed, tight, true);
        double wishes = sum(shares, tight, false);
        return IntStream.range(0, shares.length)
            .map((column) -> (int) Math.round(tight[column] ? needed[column] : shares[column] * room / wishes))
            .boxed()
            .toList();
    }

    private static double sum(double[] values, boolean[] tight, boolean which) {
        return IntStream.range(0, values.length)
            .filter((column) -> tight[column] == which)
            .mapToDouble((column) -> values[column])
            .sum();
    }

    /** The room the longest word of a cell takes, in thousandths of the table. */
    private double word(Lettering lettering, String text) {
        double longest = Stream.of(text.split("[\\s-]+")).mapToDouble(lettering::width).max().orElse(0);
        double millimetres = longest / lettering.size() * this.letters * MILLIMETRES_OF_POINT + 2 * this.padding + 0.5;
        return millimetres / this.table * WHOLE;
    }

}
