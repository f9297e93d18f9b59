package nl.barriergraph.report;

import java.util.List;
import java.util.Locale;

import nl.barriergraph.views.Figure;

/** A part of a chapter, in the order of reading. */
sealed interface Block {

    /** The name by which a template chooses how to write it. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * A heading below that of the chapter.
     *
     * @param level 2 or 3
     */
    record Heading(String id, int level, String text) implements Block {
    }

    /**
     * A few sentences.
     *
     * @param notice whether they limit what is said and must not be overlooked
     */
    record Paragraph(String text, boolean notice) implements Block {
    }

    /** Findings, each in a sentence. */
    record Points(List<String> items) implements Block {
    }

    /**
     * A table with its number in the caption.
     *
     * @param weights how wide the columns are beside each other
     * @param header the titles of the columns
     * @param rows a cell for every column; the first one names its row
     */
    record Table(String id, String caption, List<Integer> weights, List<String> header,
            List<List<Field>> rows) implements Block {

        int total() {
            return this.weights.stream().mapToInt(Integer::intValue).sum();
        }

        /** How wide a column is, in hundredths of the table. */
        public double share(int column) {
            return 100.0 * this.weights.get(column) / total();
        }

    }

    /**
     * A cell of a table.
     *
     * @param look how it is to be taken; the text says so too
     * @param references numbers in the list of places
     */
    record Field(String text, Look look, List<Integer> references) {

        static Field of(String text) {
            return new Field(text, Look.PLAIN, List.of());
        }

        /** Text and references as they are read. */
        String line() {
            String numbers = numbers();
            return (this.text.isEmpty() || numbers.isEmpty()) ? this.text + numbers : this.text + " " + numbers;
        }

        private String numbers() {
            return String.join(" ", this.references.stream().map("[%d]"::formatted).toList());
        }

    }

    /** How a cell is to be taken, beside what its text says. */
    enum Look {

        PLAIN, TASK, DERIVED, WISH, ABSENT;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The colour behind the text, as six hexadecimal digits. */
        String colour() {
            return switch (this) {
                case PLAIN -> "FFFFFF";
                case TASK -> "D6E4F2";
                case DERIVED -> "EDF2F7";
                case WISH -> "FDF3DD";
                case ABSENT -> "F8E6E6";
            };
        }

    }

    /** A figure with its number in the caption. */
    record Illustration(String id, String caption, Figure figure) implements Block {

        /** How wide it was drawn to be on an upright page, in millimetres. */
        public double width() {
            return this.figure.stamp().width();
        }

        /**
         * The drawing for within a page; its links lead to pages that a file does not
         * have.
         */
        public String drawing() {
            return this.figure.inline(this.id + "-").replaceAll("<a href=\"[^\"]*\">|</a>", "");
        }

        /**
         * The figure in words, for who cannot see it; on one line, as an attribute holds
         * it.
         */
        public String alt() {
            return this.figure.description().replace('\n', ' ');
        }

    }

    /**
     * The list that references in tables point to.
     *
     * @param lines in the order of their numbers, from 1
     */
    record Places(List<String> lines) implements Block {
    }

}
