package nl.barriergraph.views;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

import nl.barriergraph.model.Words;

/** Numbers as they are written in pictures, the same on every machine. */
final class Numbers {

    /** So many commas take more room than they tell. */
    private static final int MANY = 4;

    private Numbers() {
    }

    /** A coordinate in tenths of a pixel. */
    static String of(double value) {
        return BigDecimal.valueOf(Math.round(value * 10), 1).stripTrailingZeros().toPlainString();
    }

    /** Numbers of sources where there is little room: many are only counted. */
    static String of(SortedSet<Integer> sources, Words words) {
        String numbers = of(sources);
        return (numbers.chars().filter((letter) -> letter == ',').count() < MANY) ? numbers
                : "[" + words.text("view.sources.count", sources.size()) + "]";
    }

    /** Numbers of sources, such as [1, 3-5]. */
    static String of(SortedSet<Integer> sources) {
        List<String> runs = new ArrayList<>();
        Integer first = null;
        for (Integer number : sources) {
            if (first == null) {
                first = number;
            }
            if (!sources.contains(number + 1)) {
                runs.add(first.equals(number) ? number.toString()
                        : first + ((number - first == 1) ? ", " : "-") + number);
                first = null;
            }
        }
        return "[" + String.join(", ", runs) + "]";
    }

}
