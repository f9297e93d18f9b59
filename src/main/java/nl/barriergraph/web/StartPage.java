package nl.barriergraph.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import nl.barriergraph.graph.Barriers;

/** Where a reader begins. */
@Controller
class StartPage {

    private final Barriers barriers;

    StartPage(Barriers barriers) {
        this.barriers = barriers;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("barriers", this.barriers.findAllByOrderByPosition());
        return "start";
    }

}
