package nl.barriergraph.report;

import java.util.ArrayList;
import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.questions.DroppedThreads;
import nl.barriergraph.questions.EuDutiesForNetherlands;
import nl.barriergraph.questions.ThemeThread;
import nl.barriergraph.report.Block.Heading;
import nl.barriergraph.report.Block.Paragraph;

/**
 * What runs through several papers: European tasks and their Dutch counterpart, what was
 * not continued, and the threads by theme.
 */
final class Lines {

    private Lines() {
    }

    static List<Block> of(Inquiry inquiry) {
        Scope scope = inquiry.scope();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading("lines-eu", 2, inquiry.text("euTasks")));
        blocks.add(new Paragraph(inquiry.text("euTasks.lead"), false));
        blocks.add(inquiry.table(inquiry.text("euTasks"), inquiry.ask("eu-duties-for-netherlands"),
                (row) -> row instanceof EuDutiesForNetherlands task && scope.isNear(task.task()),
                Inquiry.column("task", 11), Inquiry.column("document", 9), Inquiry.column("modality", 6),
                Inquiry.column("pickup", 11), Inquiry.column("relationship", 6), Inquiry.column("evidence", 4),
                Inquiry.column("sources", 4)));
        blocks.add(new Heading("lines-dropped", 2, inquiry.text("dropped")));
        blocks.add(new Paragraph(inquiry.text("dropped.lead"), false));
        blocks.add(inquiry.table(inquiry.text("dropped"), inquiry.ask("dropped-threads"),
                (row) -> row instanceof DroppedThreads thread && scope.isNear(thread.action()),
                Inquiry.column("action", 16), Inquiry.column("document", 12), Inquiry.column("outcome", 5),
                Inquiry.column("sources", 5)));
        blocks.add(new Heading("lines-themes", 2, inquiry.text("themes")));
        blocks.add(new Paragraph(inquiry.text("themes.lead"), false));
        inquiry.all("theme-thread", "theme").forEach((theme) -> {
            if (isThread(inquiry, theme)) {
                blocks.add(new Heading(theme.id(), 3, inquiry.title(theme)));
                blocks.add(inquiry.figure("theme-thread", "theme", theme.id()));
            }
        });
        return blocks;
    }

    /** Whether a theme comes up in more than one paper, and here at all. */
    private static boolean isThread(Inquiry inquiry, Entry theme) {
        List<ThemeThread> rows = inquiry.rows(ThemeThread.class, "theme-thread", "theme", theme.id());
        return rows.stream().map(ThemeThread::document).distinct().count() > 1
                && rows.stream().map(ThemeThread::subject).anyMatch(inquiry.scope()::isNear);
    }

}
