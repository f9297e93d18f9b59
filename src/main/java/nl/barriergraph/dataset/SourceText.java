package nl.barriergraph.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;

/**
 * The text of a document as words to search in. Normalised on both sides: ligatures are
 * written out (ĳ becomes ij), emphasis marks and hyphens left out, so that a word cut at
 * a line end is whole, typographic quotes made plain, and white space made single.
 */
public final class SourceText {

    private static final Pattern PAGE = Pattern.compile("Pagina (\\d+) van \\d+");

    private final String text;

    private final List<Page> pages;

    private record Page(int number, int start, int end) {
    }

    private SourceText(String text, List<Page> pages) {
        this.text = text;
        this.pages = pages;
    }

    /**
     * Reads the files of a document: {@code <id>.txt}, or {@code <id>.<part>.txt} whose
     * printed page numbers tell their order.
     * @return empty text when the folder has none
     */
    public static SourceText of(String document, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> parts = files.filter((file) -> isPart(document, file.getFileName().toString()))
                .sorted()
                .map(SourceText::read)
                .toList();
            return assemble(parts);
        }
        catch (IOException ex) {
            throw new DataFolderException(Message.of("data.folderUnreadable", folder), ex);
        }
    }

    private static boolean isPart(String document, String file) {
        return file.equals(document + ".txt") || (file.startsWith(document + ".") && file.endsWith(".txt"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new DataFolderException(Message.of("data.textUnreadable", file), ex);
        }
    }

    private static SourceText assemble(List<String> parts) {
        List<String> texts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (String part : parts) {
            Matcher mark = PAGE.matcher(part);
            int start = 0;
            while (mark.find()) {
                texts.add(part.substring(start, mark.end()));
                numbers.add(Integer.valueOf(mark.group(1)));
                start = mark.end();
            }
            if (start == 0) {
                texts.add(part);
                numbers.add(0);
            }
        }
        List<Integer> order = Stream.iterate(0, (i) -> i < texts.size(), (i) -> i + 1)
            .sorted(Comparator.comparing(numbers::get))
            .toList();
        StringBuilder whole = new StringBuilder();
        List<Page> pages = new ArrayList<>();
        for (int i : order) {
            int start = whole.length();
            whole.append(normalise(texts.get(i))).append(' ');
            pages.add(new Page(numbers.get(i), start, whole.length()));
        }
        return new SourceText(whole.toString(), pages);
    }

    static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace("**", "")
            .replaceAll("[‘’‚‛]", "'")
            .replaceAll("[“”„‟]", "\"")
            .replaceAll("-\\s*\\n\\s*", "")
            .replaceAll("[-\u2010\u2011\u00AD]", "")
            .replaceAll("\\s+", " ")
            .strip();
    }

    boolean isEmpty() {
        return this.text.isBlank();
    }

    int length() {
        return this.text.length();
    }

    /**
     * Where the words first stand from one place up to another; empty when they do not.
     */
    OptionalInt find(String words, int from, int to) {
        int found = this.text.indexOf(normalise(words), from);
        return (found >= 0 && found < to) ? OptionalInt.of(found) : OptionalInt.empty();
    }

    /** Where a printed page begins and ends; the whole text when it has no such page. */
    int[] page(long number) {
        return this.pages.stream()
            .filter((page) -> page.number() == number)
            .findFirst()
            .map((page) -> new int[] { page.start(), page.end() })
            .orElseGet(() -> new int[] { 0, this.text.length() });
    }

    /** Every run of this many words, in lower case and without punctuation. */
    public Stream<String> runs(int words) {
        return runs(this.text, words);
    }

    /** Every run of this many words of a text, in the same form. */
    public static Stream<String> runs(String text, int words) {
        List<String> all = Pattern.compile("[^\\p{L}\\p{N}]+")
            .splitAsStream(normalise(text).toLowerCase(Locale.ROOT))
            .filter((word) -> !word.isEmpty())
            .toList();
        return Stream.iterate(0, (i) -> i + words <= all.size(), (i) -> i + 1)
            .map((i) -> all.subList(i, i + words).stream().collect(Collectors.joining(" ")));
    }

}
