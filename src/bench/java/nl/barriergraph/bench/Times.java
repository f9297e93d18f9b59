package nl.barriergraph.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * How long the same work took, time after time.
 *
 * @param milliseconds sorted
 */
record Times(double[] milliseconds) {

    Times {
        Arrays.sort(milliseconds);
    }

    /** Times the work a number of times. */
    static Times of(int rounds, Callable<?> work) {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            times[i] = once(work);
        }
        return new Times(times);
    }

    static double once(Callable<?> work) {
        long start = System.nanoTime();
        try {
            work.call();
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    double median() {
        return at(0.5);
    }

    double p99() {
        return at(0.99);
    }

    private double at(double part) {
        return this.milliseconds[(int) Math.min(this.milliseconds.length - 1L,
                Math.round(part * (this.milliseconds.length - 1)))];
    }

    /** Median and 99th percentile. */
    String percentiles() {
        return text(median()) + " / " + text(p99());
    }

    /** Median, lowest and highest. */
    String spread() {
        return "%s (%s–%s)".formatted(text(median()), text(at(0)), text(at(1)));
    }

    static String text(double value) {
        return String.format(Locale.ROOT, (value < 10) ? "%.1f" : "%,.0f", value);
    }

}
