package nl.barriergraph.views;

import java.util.List;
import java.util.Map;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.WrongQuestionException;
import nl.barriergraph.questions.WrongQuestionException.Fault;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Draws answers. */
@Component
public class Views {

    private final Questions questions;

    Views(Questions questions) {
        this.questions = questions;
    }

    /** The names of the views. */
    public static List<String> names() {
        return View.names();
    }

    /** The view that draws the answers of a question, or null where none does. */
    public static @Nullable String of(String question) {
        return View.ofQuestion(question).map(View::title).orElse(null);
    }

    /**
     * The question that a view draws the answers of.
     * @throws WrongQuestionException when there is no such view
     */
    public static String question(String name) {
        return View.of(name).orElseThrow(() -> unknown(name)).question();
    }

    /**
     * Asks the question behind a view and draws the answer.
     * @param given the parameters of that question
     * @throws WrongQuestionException when there is no such view, or a parameter is wrong
     */
    public Figure draw(String name, Map<String, List<String>> given, Words words, Sheet sheet) {
        View view = View.of(name).orElseThrow(() -> unknown(name));
        return draw(view, this.questions.ask(view.question(), given), words, sheet);
    }

    /** Draws an answer that was given already, by the view of its question. */
    public Figure draw(Answer answer, Words words, Sheet sheet) {
        return draw(View.ofQuestion(answer.question().name()).orElseThrow(() -> unknown(answer.question().name())),
                answer, words, sheet);
    }

    private Figure draw(View view, Answer answer, Words words, Sheet sheet) {
        return view.draw(new Material(answer, this.questions.catalogue(), words, sheet));
    }

    private static WrongQuestionException unknown(String name) {
        List<String> names = View.names();
        return new WrongQuestionException(false,
                List.of(new Fault("", Message.of("view.unknown", name, Nearest.hint(name, names), names), names)));
    }

}
