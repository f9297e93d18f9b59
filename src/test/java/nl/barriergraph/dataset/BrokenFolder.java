package nl.barriergraph.dataset;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;

/** A copy of the real data folder, in memory, to break. */
final class BrokenFolder implements DataFolder {

    private static final Map<String, byte[]> REAL = real();

    private final Map<String, byte[]> files = new LinkedHashMap<>(REAL);

    private static Map<String, byte[]> real() {
        Path folder = Path.of("data");
        try (Stream<Path> paths = Files.walk(folder)) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (Path path : paths.filter((path) -> path.toString().endsWith(".csv")).sorted().toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            return files;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static List<String> realFiles() {
        return List.copyOf(REAL.keySet());
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(this.files.get(name));
    }

    @Override
    public List<String> names() {
        return List.copyOf(this.files.keySet());
    }

    BrokenFolder remove(String file) {
        this.files.remove(file);
        return this;
    }

    BrokenFolder put(String file, byte[] bytes) {
        this.files.put(file, bytes);
        return this;
    }

    byte[] bytes(String file) {
        return this.files.getOrDefault(file, new byte[0]);
    }

    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    BrokenFolder change(String file, UnaryOperator<String> change) {
        return put(file, change.apply(text(file)).getBytes(StandardCharsets.UTF_8));
    }

    /** The records of a file, the header first. */
    List<List<String>> records(String file) {
        List<List<String>> records = new ArrayList<>();
        CsvReader.builder()
            .ofCsvRecord(text(file))
            .forEach((record) -> records.add(new ArrayList<>(record.getFields())));
        return records;
    }

    BrokenFolder write(String file, List<List<String>> records, char separator) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).bufferSize(0).build(text);
        records.forEach(writer::writeRecord);
        return put(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Appends rows.
     * @return the line on which the first one starts
     */
    int append(String file, List<Map<String, String>> rows) {
        List<List<String>> records = records(file);
        List<String> header = records.get(0);
        int line = records.size() + 1;
        rows.forEach((row) -> records.add(header.stream().map((column) -> row.getOrDefault(column, "")).toList()));
        write(file, records, ',');
        return line;
    }

}
