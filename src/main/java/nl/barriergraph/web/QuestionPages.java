package nl.barriergraph.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.WrongQuestionException;

/** A page for every question of the catalogue, and one that lists them by purpose. */
@Controller
class QuestionPages {

    private final Questions questions;

    private final Answers answers;

    private final Pictures pictures;

    private final TypedNames names;

    QuestionPages(Questions questions, Answers answers, Pictures pictures, TypedNames names) {
        this.questions = questions;
        this.answers = answers;
        this.pictures = pictures;
        this.names = names;
    }

    @GetMapping("/questions")
    String all(Model model) {
        model.addAttribute("purposes", Purpose.group(this.questions.catalogue()));
        model.addAttribute("crumbs", List.of());
        return "questions";
    }

    @GetMapping("/questions/{name}")
    String one(@PathVariable String name, HttpServletRequest servletRequest, Model model) {
        Request request = new Request(servletRequest);
        Map<String, List<String>> given = request.parameters();
        try {
            return page(this.answers.ask(name, given), request, servletRequest, model);
        }
        catch (WrongQuestionException ex) {
            Map<String, List<String>> meant = this.names.resolve(name, given, ex);
            if (meant.equals(given)) {
                throw ex;
            }
            return "redirect:" + request.with(meant);
        }
    }

    private String page(Answer answer, Request request, HttpServletRequest servletRequest, Model model) {
        Words words = request.words();
        model.addAttribute("question", answer.question());
        model.addAttribute("answer", answer);
        this.pictures.of(answer, words, servletRequest).ifPresent((picture) -> model.addAttribute("picture", picture));
        model.addAttribute("marking", answer.marking());
        model.addAttribute("choices",
                new Choices(this.questions, answer.question(), request.namesLoad() ? answer.load().id() : null));
        model.addAttribute("links", new AnswerLinks(answer, words, servletRequest));
        model.addAttribute("crumbs",
                List.of(new Crumb(words.text("page.questions"), new Links(words).page("/questions"))));
        return "question";
    }

}
