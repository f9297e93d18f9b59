package nl.barriergraph.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.WrongQuestionException;
import nl.barriergraph.questions.WrongQuestionException.Fault;
import nl.barriergraph.report.Block.Illustration;
import nl.barriergraph.report.Block.Paragraph;
import nl.barriergraph.report.Block.Table;
import nl.barriergraph.views.Format;
import nl.barriergraph.views.Views;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Fills the blocks in a writer's own text; everything else stays as it is. */
@Component
public class Templates {

    private final Questions questions;

    private final Views views;

    Templates(Questions questions, Views views) {
        this.questions = questions;
        this.views = views;
    }

    /**
     * Fills a text.
     * @param file its name, by whose end its language is known
     * @param asOf the day to ask on, or null for today
     * @return the files to write by their names, the filled text first
     * @throws WrongQuestionException with every fault of every block
     */
    public Map<String, byte[]> fill(String file, String text, @Nullable String asOf, Words words) {
        Markup markup = file.matches(".*\\.(md|markdown)") ? Markup.MARKDOWN : Markup.ASCIIDOC;
        List<Directive> blocks = Directive.in(text, markup == Markup.MARKDOWN);
        Inquiry inquiry = new Inquiry(this.questions, this.views, words, asOf);
        List<Fault> faults = new ArrayList<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<Integer, String> filled = new LinkedHashMap<>();
        if (blocks.isEmpty()) {
            faults.add(new Fault("template", Message.of("report.block.none", file), List.of()));
        }
        for (Directive block : blocks) {
            List<Message> wrong = new ArrayList<>(block.faults());
            if (wrong.isEmpty()) {
                try {
                    filled.put(block.first(), written(block, inquiry, markup, files));
                }
                catch (WrongQuestionException ex) {
                    wrong.addAll(ex.messages());
                }
            }
            wrong.forEach((message) -> faults.add(new Fault("template",
                    Message.of("report.block.fault", file, block.first() + 1, message), List.of())));
        }
        if (!faults.isEmpty()) {
            throw new WrongQuestionException(true, faults);
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(file, replaced(text, blocks, filled).getBytes(StandardCharsets.UTF_8));
        all.putAll(files);
        return all;
    }

    private static String written(Directive block, Inquiry inquiry, Markup markup, Map<String, byte[]> files) {
        String[] parameters = block.parameters().toArray(String[]::new);
        if (block.isView()) {
            Illustration figure = inquiry.figure(block.name(), parameters);
            String file = "figures/" + figure.id() + ".svg";
            files.put(file, figure.figure().write(Format.SVG, 1));
            return markup.figure(file, figure.caption(), caption(block, figure.caption()));
        }
        Answer answer = inquiry.ask(block.name(), parameters);
        int known = inquiry.places().size();
        Block content = inquiry.table(answer.question().title().in(inquiry.words().language()), answer, (row) -> true,
                answer.table()
                    .columns()
                    .stream()
                    .map((column) -> Inquiry.column(column.name(), 1))
                    .toArray(Inquiry.Shape[]::new));
        if (content instanceof Table table) {
            StringBuilder text = new StringBuilder(markup.table(new Table(table.id(), caption(block, table.caption()),
                    table.weights(), table.header(), table.rows())))
                .append('\n');
            IntStream.range(known, inquiry.places().size())
                .forEach((i) -> text
                    .append(markup.place("[%d] %s".formatted(i + 1, inquiry.places().get(i).line(inquiry.words())))));
            return text.toString();
        }
        return ((Paragraph) content).text() + "\n";
    }

    private static String caption(Directive block, String given) {
        return Optional.ofNullable(block.caption()).orElse(given);
    }

    private static String replaced(String text, List<Directive> blocks, Map<Integer, String> filled) {
        List<String> lines = Arrays.asList(text.split("\\R", -1));
        StringBuilder result = new StringBuilder();
        int next = 0;
        for (Directive block : blocks) {
            lines.subList(next, block.first()).forEach((line) -> result.append(line).append('\n'));
            result.append(filled.getOrDefault(block.first(), ""));
            next = block.last() + 1;
        }
        return result.append(String.join("\n", lines.subList(Math.min(next, lines.size()), lines.size()))).toString();
    }

}
