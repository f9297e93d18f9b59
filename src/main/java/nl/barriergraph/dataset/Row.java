package nl.barriergraph.dataset;

import java.util.Map;

import nl.barriergraph.model.Message;

import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param file path of the file within the data folder
 * @param line number of the line on which the row starts, from 1
 * @param cells the values that are not empty, by column
 */
record Row(String file, long line, Map<String, String> cells) {

    /**
     * Whether the row stands in the part of the folder that a public data set leaves out.
     */
    boolean isLimite() {
        return this.file.startsWith(Table.LIMITE);
    }

    @Nullable String cell(String column) {
        return this.cells.get(column);
    }

    Problem problem(String column, Message told) {
        return new Problem(this.file, this.line, column, cell(column), told);
    }

}
