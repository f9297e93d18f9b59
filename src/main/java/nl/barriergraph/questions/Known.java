package nl.barriergraph.questions;

import nl.barriergraph.model.AbsenceKind;

/**
 * A value that may not be there; if so, it says why, since unknown is not absent.
 *
 * @param <T> what the value is when it is there
 */
public sealed interface Known<T> {

    /** A value that is there. */
    record Fact<T>(T value) implements Known<T> {
    }

    /** No value, and why. */
    record Absent<T>(AbsenceKind kind) implements Known<T> {
    }

}
