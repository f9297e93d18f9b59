package nl.barriergraph.loads;

import java.util.List;

import nl.barriergraph.model.ChangeKind;
import nl.barriergraph.model.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a data set would do to the graph. It can be kept and carried out later, as long as
 * neither graph nor data has changed.
 *
 * @param format of this very form, so that a later program knows an earlier plan
 * @param audience the edition it was made for
 * @param data the data folder; null for the data set inside the program
 * @param asOf the day on which the consequences were asked
 * @param load the load the graph held; null where it held nothing
 * @param before fingerprint of the data the graph held
 * @param after fingerprint of the data it would hold
 */
public record Plan(int format, String audience, @Nullable String data, String asOf, @Nullable Long load, String before,
        String after, List<Change> changes, List<Consequence> consequences) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .enable(DeserializationFeature.USE_LONG_FOR_INTS, DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .build();

    /**
     * Reads what {@link #json()} wrote.
     * @throws RefusedException when this is no plan, or one of another version
     */
    public static Plan parse(String text) {
        try {
            Plan plan = JSON.readValue(text, Plan.class);
            if (plan.format() == FORMAT) {
                return plan;
            }
        }
        catch (JacksonException ex) {
            throw new RefusedException(Message.of("plan.noPlan"), ex);
        }
        throw new RefusedException(Message.of("plan.noPlan"));
    }

    public String json() {
        return JSON.writeValueAsString(this) + System.lineSeparator();
    }

    public boolean isEmpty() {
        return this.changes.isEmpty();
    }

    public long count(ChangeKind kind, boolean nodes) {
        return this.changes.stream().filter((change) -> change.kind() == kind && change.isNode() == nodes).count();
    }

    public List<Consequence> consequences(ConsequenceKind kind) {
        return this.consequences.stream().filter((consequence) -> consequence.kind() == kind).toList();
    }

}
