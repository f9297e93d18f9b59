package nl.barriergraph.dataset;

import java.util.List;
import java.util.Map;

import nl.barriergraph.model.Message;

import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param file path of the file within the data folder
 * @param line number of the line on which the row starts, from 1
 * @param columns where each column stands among the values
 * @param values those of the columns; empty where there is none
 */
record Row(String file, long line, Map<String, Integer> columns, List<String> values) {

    /**
     * Whether the row stands in the part of the folder that a public data set leaves out.
     */
    boolean isLimite() {
        return this.file.startsWith(Table.LIMITE);
    }

    @Nullable String cell(String column) {
        Integer place = this.columns.get(column);
        return (place == null || place >= this.values.size() || this.values.get(place).isEmpty()) ? null
                : this.values.get(place);
    }

    Problem problem(String column, Message told) {
        return new Problem(this.file, this.line, column, cell(column), told);
    }

}
