package nl.barriergraph.views;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Citation;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a figure was made from and what it showed, written into every file of it, so that
 * it can be made again and be judged.
 *
 * @param parameters of the view, as given in its address
 * @param asOf empty where the answer is the same on all days
 * @param width of the sheet in millimetres
 * @param dataFingerprint of the data set
 * @param figureFingerprint of what the figure shows, whatever its form
 */
public record Stamp(String view, SortedMap<String, String> parameters, String asOf, String language, String audience,
        long load, int width, String dataFingerprint, String figureFingerprint) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stamp of(GraphView view, Material material) {
        Answer answer = material.answer();
        SortedMap<String, String> parameters = new TreeMap<>();
        answer.parameters().forEach((name, value) -> {
            if (value != null) {
                parameters.put(name, text(value));
            }
        });
        return new Stamp(view.name(), parameters, material.asOf(), view.words().language().code(),
                answer.edition().slug(), answer.load().id(), material.sheet().millimetres(),
                answer.load().fingerprint(), fingerprint(view));
    }

    private static String text(Object value) {
        return (value instanceof List<?> list) ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : value.toString();
    }

    /** SHA-256 of the sorted nodes, relations and texts. */
    static String fingerprint(GraphView view) {
        Stream<String> boxes = view.boxes()
            .stream()
            .map((box) -> String.join("\t", "node", box.id(), box.form().name(), box.caption(), box.title(),
                    box.remark()));
        Stream<String> relations = view.relations()
            .stream()
            .map((relation) -> String.join("\t", "relation", relation.from(), relation.type(), relation.to(),
                    relation.telling(view.words()), relation.mark(), relation.sources().toString()));
        Stream<String> texts = Stream
            .of(Stream.of(view.title(), view.subtitle(), view.marking().name()), view.headings().stream(),
                    view.notices().stream(), view.sources().stream().map(Citation::id))
            .flatMap((part) -> part)
            .map("text\t"::concat);
        String all = Stream.of(boxes, relations, texts)
            .flatMap((part) -> part)
            .sorted()
            .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The stamp as it stands in files. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** Reads a stamp back. */
    public static Stamp parse(String json) {
        return JSON.readValue(json, Stamp.class);
    }

    /** The parameters to ask with again; the day among them. */
    public Map<String, List<String>> given() {
        return this.parameters.entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, (parameter) -> List.of(parameter.getValue())));
    }

}
