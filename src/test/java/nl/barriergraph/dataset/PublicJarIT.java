package nl.barriergraph.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Edition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The jar of the profile {@code public}: every entry, and every entry of the jars within
 * it, holds no id and no text that only the whole data set has.
 */
class PublicJarIT {

    /** Shorter texts are words that stand anywhere; ids are never only words. */
    private static final int SHORTEST = 16;

    private final Dataset whole = DatasetReader.read(DataFolder.at(Path.of("data")));

    private final Dataset open = Edition.PUBLIC.cut(this.whole);

    /** What must not be found, by its first bytes. */
    private final Map<Long, List<byte[]>> hidden = hidden();

    private final BitSet firsts = new BitSet();

    private final List<String> entries = new ArrayList<>();

    private final List<String> found = new ArrayList<>();

    PublicJarIT() {
        this.hidden.keySet().forEach((start) -> this.firsts.set((int) (start >>> 56)));
    }

    @Test
    void holdsThePublicEditionAndNothingElse() throws IOException {
        Path jar = Path.of(System.getProperty("jar"));
        Map<String, byte[]> data = new HashMap<>();
        search(jar.getFileName().toString(), Files.newInputStream(jar), data);
        assertThat(this.found).isEmpty();
        assertThat(this.entries).hasSizeGreaterThan(10_000).noneMatch((name) -> name.contains("limite/"));
        assertThat(DatasetReader.read((name) -> Optional.ofNullable(data.get(name)))).isEqualTo(this.open);
    }

    @Test
    void findsWhatIsHidden() {
        assertThat(this.hidden.values().stream().mapToInt(List::size).sum()).isGreaterThan(500);
        search("text", "voor raad-13901-2023 na".getBytes(StandardCharsets.UTF_8));
        assertThat(this.found).isNotEmpty();
    }

    private Map<Long, List<byte[]>> hidden() {
        Set<String> known = new HashSet<>(texts(this.open).toList());
        String all = String.join("\n", known);
        Map<Long, List<byte[]>> hidden = new HashMap<>();
        texts(this.whole).distinct()
            .filter((text) -> text.length() >= SHORTEST || (isId(text) && text.length() >= Long.BYTES))
            .filter((text) -> !known.contains(text) && !all.contains(text))
            .map((text) -> text.getBytes(StandardCharsets.UTF_8))
            .forEach((text) -> hidden.computeIfAbsent(start(text, 0), (start) -> new ArrayList<>()).add(text));
        return hidden;
    }

    private boolean isId(String text) {
        return this.whole.nodes().containsKey(text) && text.contains("-");
    }

    private static Stream<String> texts(Dataset dataset) {
        Stream<Stream<?>> nodes = dataset.nodes()
            .values()
            .stream()
            .map((node) -> Stream.concat(Stream.of(node.id()), node.properties().values().stream()));
        Stream<Stream<?>> relationships = dataset.relationships()
            .values()
            .stream()
            .map((relationship) -> relationship.properties().values().stream());
        return Stream.concat(nodes, relationships)
            .flatMap((values) -> values)
            .flatMap((value) -> (value instanceof List<?> list) ? list.stream() : Stream.of(value))
            .map(String::valueOf);
    }

    private void search(String name, InputStream stream, Map<String, byte[]> data) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(stream)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String path = name + "!" + entry.getName();
                byte[] bytes = zip.readAllBytes();
                this.entries.add(path);
                search(path, bytes);
                search(path, entry.getName().getBytes(StandardCharsets.UTF_8));
                if (entry.getName().matches(".*\\.(jar|zip)")) {
                    search(path, new ByteArrayInputStream(bytes), data);
                }
                if (entry.getName().startsWith("BOOT-INF/classes/data/")) {
                    data.put(entry.getName().substring("BOOT-INF/classes/data/".length()), bytes);
                }
            }
        }
    }

    private void search(String name, byte[] bytes) {
        for (int at = 0; at + Long.BYTES <= bytes.length; at++) {
            List<byte[]> candidates = this.firsts.get(bytes[at] & 0xFF) ? this.hidden.get(start(bytes, at)) : null;
            if (candidates != null) {
                for (byte[] text : candidates) {
                    if (at + text.length <= bytes.length
                            && Arrays.equals(bytes, at, at + text.length, text, 0, text.length)) {
                        this.found.add(name + ": " + new String(text, StandardCharsets.UTF_8));
                    }
                }
            }
        }
    }

    private static long start(byte[] bytes, int at) {
        long start = 0;
        for (int i = at; i < at + Long.BYTES; i++) {
            start = (start << 8) | (bytes[i] & 0xFF);
        }
        return start;
    }

}
