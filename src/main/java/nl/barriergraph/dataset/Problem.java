package nl.barriergraph.dataset;

import org.jspecify.annotations.Nullable;

/**
 * One fault in the data folder: where it is, what is wrong and what would be right.
 *
 * @param file path of the file within the data folder
 * @param line number of the line on which the row starts, from 1; 0 when the whole file
 * is meant
 * @param column name of the column, if one is meant
 * @param value the faulty value, if there is one
 * @param text what is wrong and what is allowed, in full sentences
 */
public record Problem(String file, long line, @Nullable String column, @Nullable String value, String text) {

    static Problem ofFile(String file, String text) {
        return new Problem(file, 0, null, null, text);
    }

    @Override
    public String toString() {
        return this.file + ((this.line > 0) ? " line " + this.line : "")
                + ((this.column != null) ? ", column " + this.column : "") + ": " + this.text;
    }

}
