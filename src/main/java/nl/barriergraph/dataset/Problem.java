package nl.barriergraph.dataset;

import java.util.Optional;

import nl.barriergraph.model.Message;

import org.jspecify.annotations.Nullable;

/**
 * One fault in the data folder: where it is, what is wrong and what would be right.
 *
 * @param file path of the file within the data folder
 * @param line number of the line on which the row starts, from 1; 0 when the whole file
 * is meant
 * @param column name of the column, if one is meant
 * @param value the faulty value, if there is one
 * @param told what is wrong and what is allowed, in full sentences
 */
public record Problem(String file, long line, @Nullable String column, @Nullable String value, Message told) {

    static Problem ofFile(String file, Message told) {
        return new Problem(file, 0, null, null, told);
    }

    /** Whether rows of the file could not be read because of it. */
    boolean leavesRowsOut() {
        return this.line <= 1 || "data.notCsv".equals(this.told.key());
    }

    /** The fault with its place. */
    public Message message() {
        return Message.of("data.problem", this.file,
                Optional.of(this.line).filter((line) -> line > 0).map((line) -> Message.of("data.line", line)),
                (this.column != null) ? Message.of("data.column", this.column) : "", this.told);
    }

    @Override
    public String toString() {
        return message().toString();
    }

}
