package nl.barriergraph.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import nl.barriergraph.model.Message;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A block of a writer's text that is to be filled.
 *
 * @param first the first of its lines, from 0
 * @param last the last of its lines
 * @param kind view or question; anything else is wrong
 * @param name of the view or question
 * @param parameters names and values by turns
 * @param caption in place of the one the program gives, or null
 * @param faults what is wrong with its form
 */
record Directive(int first, int last, String kind, String name, List<String> parameters, @Nullable String caption,
        List<Message> faults) {

    private static final String MARK = "barrier-graph";

    private static final String CAPTION = "caption:";

    /** The blocks of a text, in order. */
    static List<Directive> in(String text, boolean markdown) {
        return markdown ? inMarkdown(text) : inAsciiDoc(text);
    }

    private static List<Directive> inMarkdown(String text) {
        List<Directive> found = new ArrayList<>();
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build()
            .parse(text)
            .accept(new AbstractVisitor() {

                @Override
                public void visit(FencedCodeBlock block) {
                    List<SourceSpan> lines = block.getSourceSpans();
                    if (MARK.equals(block.getInfo())) {
                        found.add(of(lines.get(0).getLineIndex(), lines.get(lines.size() - 1).getLineIndex(),
                                block.getLiteral().lines().toList()));
                    }
                }

            });
        return found;
    }

    /** A listing block under the line {@code [barrier-graph]}. */
    private static List<Directive> inAsciiDoc(String text) {
        List<Directive> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).strip().equals("[" + MARK + "]") && lines.get(i + 1).strip().equals("----")) {
                int end = i + 2;
                while (end < lines.size() && !lines.get(end).strip().equals("----")) {
                    end++;
                }
                found.add(of(i, Math.min(end, lines.size() - 1), lines.subList(i + 2, end)));
                i = end;
            }
        }
        return found;
    }

    private static Directive of(int first, int last, List<String> content) {
        List<String> lines = content.stream().map(String::strip).filter((line) -> !line.isEmpty()).toList();
        List<Message> faults = new ArrayList<>();
        String caption = null;
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (line.toLowerCase(Locale.ROOT).startsWith(CAPTION)) {
                caption = line.substring(CAPTION.length()).strip();
            }
            else {
                faults.add(Message.of("report.block.line", line));
            }
        }
        String[] words = lines.isEmpty() ? new String[0] : lines.get(0).split("\\s+");
        if (words.length < 2 || !List.of("view", "question").contains(words[0])) {
            faults.add(Message.of("report.block.head", lines.isEmpty() ? "" : lines.get(0)));
            return new Directive(first, last, "", "", List.of(), caption, faults);
        }
        List<String> parameters = new ArrayList<>();
        Arrays.stream(words).skip(2).forEach((word) -> {
            String[] parts = word.split("=", 2);
            if (parts.length == 2) {
                parameters.addAll(List.of(parts));
            }
            else {
                faults.add(Message.of("cli.noParameter", word));
            }
        });
        return new Directive(first, last, words[0], words[1], parameters, caption, faults);
    }

    boolean isView() {
        return this.kind.equals("view");
    }

}
