package nl.barriergraph.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import nl.barriergraph.graph.Barriers;
import nl.barriergraph.graph.DatabaseException;
import nl.barriergraph.graph.Document;
import nl.barriergraph.graph.Documents;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.model.Available;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Question;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.WrongQuestionException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages: the start, and one for every question. */
@Controller
class Pages {

    private final Questions questions;

    private final Barriers barriers;

    private final Documents documents;

    private final Loads loads;

    private final BrowserLink browser;

    Pages(Questions questions, Barriers barriers, Documents documents, Loads loads, BrowserLink browser) {
        this.questions = questions;
        this.barriers = barriers;
        this.documents = documents;
        this.loads = loads;
        this.browser = browser;
    }

    @ModelAttribute
    void everyPage(HttpServletRequest servletRequest, ModelMap model) {
        Request request = new Request(servletRequest);
        Words words = request.words();
        model.addAttribute("words", words);
        model.addAttribute("languageLink", request.link("", words.text("page.otherLanguageCode")));
        model.addAttribute("apiLink", request.link("/api", words.language().code()));
        model.addAttribute("questions", this.questions.catalogue().questions());
        model.addAttribute("browser", this.browser);
        model.addAttribute("nodeLink", new NodeLink(words));
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("barriers", this.barriers.findAllByOrderByPosition());
        Map<Boolean, List<Document>> documents = this.documents.findAllByOrderByDateDesc()
            .stream()
            .collect(Collectors.partitioningBy((document) -> document.available() == Available.EXTERNAL));
        model.addAttribute("documents", documents.get(false));
        model.addAttribute("externalPages", documents.get(true));
        model.addAttribute("load", this.loads.latest().orElse(null));
        model.addAttribute("labels", Label.values());
        return "start";
    }

    @GetMapping("/questions/{name}")
    String question(@PathVariable String name, HttpServletRequest request, Model model) {
        Answer answer = this.questions.ask(name, new Request(request).parameters());
        Question question = answer.question();
        model.addAttribute("question", question);
        model.addAttribute("answer", answer);
        model.addAttribute("choices", new Choices(this.questions, question));
        model.addAttribute("gapRules", this.questions.catalogue().gapRules());
        return "question";
    }

    @ExceptionHandler
    ModelAndView wrongQuestion(WrongQuestionException exception, HttpServletRequest request) {
        HttpStatus status = exception.isKnown() ? HttpStatus.BAD_REQUEST : HttpStatus.NOT_FOUND;
        return wrong(status, exception.messages(), request);
    }

    @ExceptionHandler
    ModelAndView noAnswerNow(DatabaseException exception, HttpServletRequest request) {
        return wrong(HttpStatus.SERVICE_UNAVAILABLE, exception.messages(), request);
    }

    private ModelAndView wrong(HttpStatus status, List<Message> reasons, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("wrong");
        page.setStatus(status);
        everyPage(request, page.getModelMap());
        Words words = new Request(request).words();
        page.addObject("reasons", reasons.stream().map((reason) -> reason.in(words)).toList());
        return page;
    }

}
