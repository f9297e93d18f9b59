package nl.barriergraph.views;

import java.util.List;
import java.util.Optional;

import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows, free of any form: every way of writing it down has these nodes
 * and relations and no other.
 *
 * @param name of the view
 * @param subtitle the day on which the question was asked; may be empty
 * @param table address of the answer as a table
 * @param headings titles of the columns that boxes stand in
 * @param boxes in reading order
 * @param sources numbered from 1 by their place
 * @param notices sentences that belong under the picture
 */
public record GraphView(String name, String title, String subtitle, String table, List<String> headings,
        List<Box> boxes, List<Relation> relations, List<Legend> legend, List<Citation> sources, Marking marking,
        List<String> notices, Words words) {

    /** What a box stands for, told by shape and word. */
    public enum Form {

        /** A node of the graph. */
        NODE,

        /** The node the picture is about. */
        SUBJECT,

        /** Nothing known, and why. */
        ABSENT,

        /** Several nodes together. */
        FOLD,

        /** A value of the domain, such as a kind of means. */
        TERM

    }

    /**
     * A thing in the picture.
     *
     * @param id of the node; within the picture unique
     * @param label as the graph knows it; empty where the box is no node
     * @param caption the kind in a word, above the title
     * @param column the place in the headings
     * @param remark a line under the title; may be empty
     * @param count how many nodes it stands for
     */
    public record Box(String id, Form form, String label, String caption, String title, int column, String remark,
            int count) {

        Box(String id, Form form, String label, String caption, String title, int column, String remark) {
            this(id, form, label, caption, title, column, remark, 1);
        }

        Box remarked(String remark) {
            return new Box(this.id, this.form, this.label, this.caption, this.title, this.column, remark, this.count);
        }

        boolean isNode() {
            return this.form == Form.NODE || this.form == Form.SUBJECT;
        }

    }

    /**
     * A connection between two boxes.
     *
     * @param type name of the relationship, or of what a cell holds
     * @param word the connection as its reader is told it
     * @param mark what stands in a cell for it; empty where a line is drawn
     * @param sources numbers in the list of sources
     */
    public record Relation(String from, String type, String to, String word, String mark, @Nullable Modality modality,
            @Nullable Evidence evidence, @Nullable Period period, List<Integer> sources) {

        /** Whether this is only wished or proposed; never drawn like a task. */
        boolean isWish() {
            return this.modality == Modality.DESIRED || this.modality == Modality.PROPOSED;
        }

        boolean isDerived() {
            return this.evidence == Evidence.DERIVED;
        }

        /** How it is to be taken, in words. */
        String telling(Words words) {
            return this.word + ((this.modality != null) ? ", " + words.of(this.modality) : "")
                    + (isDerived() ? ", " + words.of(Evidence.DERIVED) : "")
                    + ((this.period != null && this.period != Period.CURRENT)
                            ? ", " + words.text("view.period." + this.period) : "");
        }

    }

    /** An entry of the legend. */
    public record Legend(Sample sample, String symbol, String text) {
    }

    /** What an entry of the legend shows. */
    public enum Sample {

        SOLID, DASHED, DOTTED, CELL, DERIVED_CELL, WISHED_CELL, ABSENT, FOLD, WORD

    }

    /** Subtitle and marking in one line. */
    String told() {
        String marking = this.words.of(this.marking);
        return this.subtitle.isEmpty() ? marking : this.subtitle + " - " + marking;
    }

    Optional<Box> box(String id) {
        return this.boxes.stream().filter((box) -> box.id().equals(id)).findFirst();
    }

    String titleOf(String id) {
        return box(id).map(Box::title).orElse(id);
    }

    /** The relation as a sentence; the same on every surface. */
    String sentence(Relation relation) {
        return "%s – %s – %s".formatted(titleOf(relation.from()), relation.telling(this.words), titleOf(relation.to()));
    }

}
