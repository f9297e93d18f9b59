package nl.barriergraph.views;

import java.util.Map;

import nl.barriergraph.model.Label;

/**
 * The colours of pictures; labels have the ones they have on the pages and in Neo4j
 * Browser. No colour tells anything that shape or word does not.
 */
final class Palette {

    static final String INK = "#1b2733";

    static final String QUIET = "#52606d";

    static final String LINE = "#c8d1da";

    static final String WASH = "#f3f6f9";

    static final String PAPER = "#ffffff";

    static final String BLUE = "#154273";

    static final String AMBER = "#7a4b00";

    static final String AMBER_WASH = "#fdf3dd";

    static final String RED = "#9c1c1c";

    static final String GREEN = "#2b7a4b";

    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("Document", BLUE),
            Map.entry("Section", "#3f6699"), Map.entry("Passage", "#5b6b7a"), Map.entry("Action", "#00677a"),
            Map.entry("Deliverable", GREEN), Map.entry("BarrierModel", "#5a1846"), Map.entry("Barrier", RED),
            Map.entry("Intervention", "#b0430f"), Map.entry("Signal", AMBER), Map.entry("Opportunity", "#6b5b00"),
            Map.entry("Facilitator", "#8a3b6c"), Map.entry("Actor", "#5b3a96"), Map.entry("Instrument", "#3d5c1e"),
            Map.entry("LegalBasis", "#4a4a4a"), Map.entry("Theme", "#8b2f8f"), Map.entry("Claim", "#96540b"),
            Map.entry("FollowUp", "#1d6f8f"), Map.entry("GapDecision", "#6e2c2c"));

    private Palette() {
    }

    static String of(Label label) {
        return of(label.label());
    }

    /** The colour of a label; what is no node is quiet. */
    static String of(String label) {
        return LABELS.getOrDefault(label, QUIET);
    }

    /** The same colour, so light that text in the full one can be read on it. */
    static String tint(String colour) {
        StringBuilder tint = new StringBuilder("#");
        for (int i = 1; i < colour.length(); i += 2) {
            int part = Integer.parseInt(colour.substring(i, i + 2), 16);
            int light = 255 - (255 - part) / 16;
            tint.append(Character.forDigit(light / 16, 16)).append(Character.forDigit(light % 16, 16));
        }
        return tint.toString();
    }

}
