package nl.barriergraph.views;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import nl.barriergraph.questions.WrongQuestionException;
import nl.barriergraph.questions.WrongQuestionException.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is drawn to: letters have the same size on every sheet, a wider one has
 * more beside each other.
 *
 * @param millimetres width of the picture as printed
 */
public record Sheet(int millimetres) {

    /** Pixels of a millimetre: 640 are 170 mm. */
    private static final double PIXELS = 640.0 / 170;

    private static final int NARROWEST = 120;

    private static final int WIDEST = 1200;

    private static final double LYING = 1000;

    /** Height by width of what a page that lies holds: 235 mm on A3. */
    private static final double LOW = 0.62;

    /** Height by width of what a page upright holds: 235 mm on A4. */
    private static final double HIGH = 1.3825;

    private static final double SMALLEST = 0.25;

    private static final double LARGEST = 8;

    /** A4 upright, between margins of 20 mm. */
    public static final Sheet A4 = new Sheet(170);

    /** The sheets that have a name. */
    private enum Page {

        A4(170), A3(380), SCREEN(300);

        private final int millimetres;

        Page(int millimetres) {
            this.millimetres = millimetres;
        }

    }

    /**
     * Reads what a user asks for.
     * @param page a4, a3 (lying) or screen; null for a4
     * @param width in millimetres, goes before the page; null for that of the page
     * @throws WrongQuestionException when either is something else
     */
    public static Sheet of(@Nullable String page, @Nullable String width) {
        if (width != null) {
            return ofWidth(width);
        }
        if (page == null) {
            return A4;
        }
        List<String> valid = Stream.of(Page.values()).map((known) -> known.name().toLowerCase(Locale.ROOT)).toList();
        return Arrays.stream(Page.values())
            .filter((known) -> known.name().equals(page.toUpperCase(Locale.ROOT)))
            .map((known) -> new Sheet(known.millimetres))
            .findFirst()
            .orElseThrow(() -> new WrongQuestionException(true, List.of(new Fault("page",
                    Message.of("ask.value", "page", page, Nearest.hint(page, valid), valid), valid))));
    }

    private static Sheet ofWidth(String width) {
        if (width.matches("\\d{1,5}")) {
            int millimetres = Integer.parseInt(width);
            if (millimetres >= NARROWEST && millimetres <= WIDEST) {
                return new Sheet(millimetres);
            }
        }
        throw new WrongQuestionException(true,
                List.of(new Fault("width", Message.of("view.width", NARROWEST, WIDEST, width), List.of())));
    }

    /**
     * Reads how many points a pixel is drawn with.
     * @param scale null for 2
     * @throws WrongQuestionException when it is no number, or one out of bounds
     */
    public static double scale(@Nullable String scale) {
        if (scale == null) {
            return 2;
        }
        if (scale.matches("\\d{1,2}(\\.\\d{1,3})?")) {
            double value = Double.parseDouble(scale);
            if (value >= SMALLEST && value <= LARGEST) {
                return value;
            }
        }
        throw new WrongQuestionException(true, List.of(new Fault("scale", Message.of("view.scale", scale), List.of())));
    }

    double width() {
        return Math.rint(this.millimetres * PIXELS);
    }

    /** How high a picture may be, so that it stands on one page with its caption. */
    double pageHeight() {
        return (width() > LYING) ? width() * LOW : Math.max(width(), A4.width()) * HIGH;
    }

    /** How many boxes a chain may have before it is summarised. */
    int budget() {
        return (int) (24 * Math.max(1, width() / 640));
    }

}
