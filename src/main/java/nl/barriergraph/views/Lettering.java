package nl.barriergraph.views;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A size and weight of the letter all pictures are set in, measured on Liberation Sans,
 * which has the widths of Arial.
 */
public enum Lettering {

    TITLE(17, true), SUBTITLE(10.5, false), HEADING(10, true), BOX_TITLE(10.5, false), STRONG(10.5, true),
    CAPTION(9.5, true), SMALL(9.5, false);

    static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";

    static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

    private static final String VOWELS = "aeiouyáéíóúëïöüè";

    private static final int SHORTEST_PIECE = 4;

    private final double size;

    private final boolean bold;

    Lettering(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    public double size() {
        return this.size;
    }

    boolean isBold() {
        return this.bold;
    }

    /** From one baseline to the next. */
    double leading() {
        return Math.ceil(this.size * 1.25);
    }

    public double width(String text) {
        Face face = this.bold ? Face.OF_BOLD : Face.OF_REGULAR;
        return text.codePoints().mapToDouble(face::advance).sum() * this.size / face.unitsPerEm;
    }

    /** Whether every letter of a text can be drawn. */
    boolean covers(String text) {
        Face face = this.bold ? Face.OF_BOLD : Face.OF_REGULAR;
        return text.codePoints().allMatch((letter) -> face.cmap.getGlyphId(letter) != 0);
    }

    /**
     * Breaks a text into lines at its spaces; only a word wider than a line is broken
     * itself, between two consonants where it has such a place.
     */
    List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        double length = 0;
        for (String word : text.strip().split(" +", -1)) {
            double longer = length + (line.isEmpty() ? 0 : width(" ")) + width(word);
            if (longer <= width) {
                line = line.isEmpty() ? word : line + " " + word;
                length = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            String rest = word;
            while (width(rest) > width) {
                int end = breakIn(rest, width);
                String head = rest.substring(0, end);
                lines.add((head.endsWith("-") || head.endsWith("/")) ? head : head + "-");
                rest = rest.substring(end);
            }
            line = rest;
            length = width(rest);
        }
        lines.add(line);
        return lines;
    }

    private int breakIn(String word, double width) {
        int last = 1;
        while (last < word.length() - 1 && width(word.substring(0, last + 1) + "-") <= width) {
            last++;
        }
        for (int end = last; end > SHORTEST_PIECE; end--) {
            if (word.length() - end >= SHORTEST_PIECE && isPlace(word, end)) {
                return end;
            }
        }
        return last;
    }

    private static boolean isPlace(String word, int end) {
        char before = word.charAt(end - 1);
        return before == '-' || before == '/'
                || (isConsonant(before) && isConsonant(word.charAt(end)) && !isConsonant(word.charAt(end - 2))
                        && !isConsonant(word.charAt(Math.min(end + 1, word.length() - 1))));
    }

    private static boolean isConsonant(char letter) {
        return Character.isLetter(letter) && VOWELS.indexOf(Character.toLowerCase(letter)) < 0;
    }

    /** A font, read once. */
    private static final class Face {

        /** The letters up to here are measured once; texts seldom have others. */
        private static final int MEASURED = 0x2800;

        static final Face OF_REGULAR = new Face(REGULAR);

        static final Face OF_BOLD = new Face(BOLD);

        private final double unitsPerEm;

        private final CmapLookup cmap;

        private final double[] advances;

        private final TrueTypeFont file;

        private Face(String resource) {
            try (InputStream stream = Objects.requireNonNull(Lettering.class.getResourceAsStream(resource))) {
                this.file = new TTFParser().parse(new RandomAccessReadBuffer(stream));
                this.cmap = this.file.getUnicodeCmapLookup();
                this.unitsPerEm = this.file.getUnitsPerEm();
                this.advances = IntStream.range(0, MEASURED).mapToDouble(this::measured).toArray();
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        private double advance(int letter) {
            return (letter < this.advances.length) ? this.advances[letter] : measured(letter);
        }

        private double measured(int letter) {
            try {
                return this.file.getAdvanceWidth(this.cmap.getGlyphId(letter));
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

    }

}
