package nl.barriergraph.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Ways to break a file as a whole: its encoding, its form, its header. */
final class FileMutations {

    /** Has letters with accents. */
    private static final String FILE = "actions.csv";

    /** That can befall any file. */
    private static final int KINDS = 5;

    private final List<Mutation> all = new ArrayList<>();

    private FileMutations() {
    }

    /** Every way, for every file. */
    static List<Mutation> all() {
        FileMutations mutations = new FileMutations();
        BrokenFolder.realFiles().forEach(mutations::ofFile);
        return mutations.others();
    }

    /** Every way, each for another file where it can be any. */
    static List<Mutation> some() {
        FileMutations mutations = new FileMutations();
        BrokenFolder.realFiles().stream().limit(KINDS).forEach(mutations::ofFile);
        List<Mutation> turns = IntStream.range(0, mutations.all.size())
            .filter((i) -> i % KINDS == i / KINDS)
            .mapToObj(mutations.all::get)
            .toList();
        mutations.all.retainAll(turns);
        return mutations.others();
    }

    private List<Mutation> others() {
        encodings();
        forms();
        cycles();
        names();
        return this.all;
    }

    private void ofFile(String file) {
        add("another name for " + file, file + ".csv",
                (folder) -> folder.put(file + ".csv", folder.bytes(file)).remove(file));
        add("empty " + file, file, (folder) -> folder.put(file, new byte[0]));
        add("no first column in " + file, file, (folder) -> header(folder, file, (header) -> header.remove(0)));
        add("unknown column in " + file, file, (folder) -> header(folder, file, (header) -> header.set(1, "owner")));
        add("a column twice in " + file, file,
                (folder) -> header(folder, file, (header) -> header.set(1, header.get(0))));
    }

    private static void header(BrokenFolder folder, String file, Consumer<List<String>> change) {
        List<List<String>> records = folder.records(file);
        change.accept(records.get(0));
        folder.write(file, records, ',');
    }

    private void encodings() {
        for (String encoding : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-32", "UTF-32LE",
                "ISO-8859-1", "ISO-8859-15", "windows-1252", "IBM850", "x-MacRoman")) {
            add(FILE + " in " + encoding, FILE,
                    (folder) -> folder.put(FILE, folder.text(FILE).getBytes(Charset.forName(encoding))));
        }
        bytes("a letter cut in two at the end", (bytes) -> joined(bytes, 0xC3));
        bytes("an overlong letter", (bytes) -> joined(bytes, 0xC0, 0xAF));
        bytes("half a surrogate pair", (bytes) -> joined(bytes, 0xED, 0xA0, 0x80));
        bytes("a NUL at the end", (bytes) -> joined(bytes, 0));
        bytes("a picture", (bytes) -> joined(new byte[0], 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0));
        bytes("a workbook", (bytes) -> joined(new byte[0], 'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0));
        bytes("nothing but a byte order mark", (bytes) -> joined(new byte[0], 0xEF, 0xBB, 0xBF));
        bytes("only a header that is cut off", (bytes) -> Arrays.copyOf(bytes, 20));
        text("letters read in a wrong encoding",
                (text) -> new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")));
        text("replacement characters", (text) -> text.replace('\u00EB', '\uFFFD').replace('\u00E9', '\uFFFD'));
    }

    private void forms() {
        text("tabs between the cells", (text) -> text.replace(',', '\t'));
        text("bars between the cells", (text) -> text.replace(',', '|'));
        text("a quote that never closes", (text) -> text + "\"open");
        text("a quote that opens in the header", (text) -> text.replaceFirst(",", ",\""));
        text("text behind a closing quote", (text) -> text + "\"shut\"tail,,\n");
        text("a row of one cell", (text) -> text + "alone\n");
        text("a row of too many cells", (text) -> text + ",".repeat(40) + "\n");
        text("no header", (text) -> text.substring(text.indexOf('\n') + 1));
        text("two headers", (text) -> text.substring(0, text.indexOf('\n') + 1) + text);
        text("a header in capitals", (text) -> text.replaceFirst("^id", "ID"));
        text("a header with a control character", (text) -> text.replaceFirst("^id", "i\u001Bd"));
        text("a comment for a header", (text) -> "# actions\n" + text);
        text("a page for a file", (text) -> "<!DOCTYPE html><html><body>Not found</body></html>");
        text("marks of a merge", (text) -> "<<<<<<< HEAD\n" + text);
        text("a field of a megabyte", (text) -> text + "a".repeat(1_000_000) + "\n");
        text("a quoted field of a megabyte", (text) -> text + "x,\"" + "\na,".repeat(300_000) + "\",,\n");
        text("a row a thousand times",
                (text) -> text + text.lines().skip(1).findFirst().orElseThrow().concat("\n").repeat(1000));
    }

    private void cycles() {
        for (String type : List.of("CONTINUES", "IMPLEMENTS", "PART_OF")) {
            add("a cycle of " + type, "links.csv",
                    (folder) -> folder.change("links.csv",
                            (text) -> text + link("beleidskader-2023-3-2-a", type, "beleidskader-2023-3-2-b")
                                    + link("beleidskader-2023-3-2-b", type, "beleidskader-2023-3-2-a")));
        }
        for (String type : List.of("PART_OF", "MEMBER_OF", "SUCCEEDS")) {
            add("a circle of three over " + type, "links.csv", (folder) -> folder.change("links.csv",
                    (text) -> text + link("om", type, "kmar") + link("kmar", type, "ind") + link("ind", type, "om")));
        }
        add("barriers that follow each other round", "links.csv",
                (folder) -> folder.change("links.csv", (text) -> text + link("geld", "NEXT", "werving")));
    }

    private static String link(String from, String type, String to) {
        return "%s,%s,%s,DERIVED,,made up,2001,,PUBLIC\n".formatted(from, type, to);
    }

    private void names() {
        for (String name : List.of("actor.csv", "limite/actor.csv", "Actors.csv", "LIMITE/actors.csv",
                "data/actors.csv", "../actors.csv", "limite/../actors.csv", "/actors.csv", "actors\u202E.csv")) {
            String shown = new CellText(name).visible();
            add("a file " + shown, shown, (folder) -> folder.put(name, folder.bytes("actors.csv")));
        }
        add("rows under a wrong roof", "actors.csv",
                (folder) -> folder.put("actors.csv", folder.bytes("limite/actors.csv")));
        add("files that changed places", "actions.csv", (folder) -> {
            byte[] actions = folder.bytes("actions.csv");
            folder.put("actions.csv", folder.bytes("actors.csv")).put("actors.csv", actions);
        });
        add("nodes moved to where others may not refer to them", "links.csv", (folder) -> {
            List<List<String>> records = folder.records("instruments.csv");
            folder.put("limite/instruments.csv", folder.bytes("instruments.csv"))
                .write("instruments.csv", Collections.singletonList(records.get(0)), ',');
        });
    }

    private void bytes(String name, UnaryOperator<byte[]> change) {
        add(name, FILE, (folder) -> folder.put(FILE, change.apply(folder.bytes(FILE))));
    }

    private void text(String name, UnaryOperator<String> change) {
        add(name, FILE, (folder) -> folder.change(FILE, change));
    }

    private void add(String name, String file, Consumer<BrokenFolder> change) {
        this.all.add(new Mutation(name, file, null, change));
    }

    private static byte[] joined(byte[] first, int... more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        Arrays.stream(more).forEach(bytes::write);
        return bytes.toByteArray();
    }

}
