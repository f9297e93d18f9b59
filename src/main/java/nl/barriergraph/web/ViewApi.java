package nl.barriergraph.web;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.barriergraph.model.Message;
import nl.barriergraph.questions.WrongQuestionException;
import nl.barriergraph.questions.WrongQuestionException.Fault;
import nl.barriergraph.views.Figure;
import nl.barriergraph.views.Format;
import nl.barriergraph.views.Sheet;
import nl.barriergraph.views.Views;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures as files. */
@RestController
class ViewApi {

    private final Answers answers;

    private final Pictures pictures;

    ViewApi(Answers answers, Pictures pictures) {
        this.answers = answers;
        this.pictures = pictures;
    }

    @GetMapping("/views/{view}.{extension}")
    ResponseEntity<byte[]> file(@PathVariable String view, @PathVariable String extension,
            HttpServletRequest servletRequest) {
        Format format = Format.of(extension).orElseThrow(() -> unknown(extension));
        Request request = new Request(servletRequest);
        double scale = Sheet.scale(request.value("scale"));
        Figure figure = draw(view, request);
        return ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(format.type()))
            .eTag(figure.stamp().figureFingerprint())
            .header("Content-Disposition", "inline; filename=\"%s.%s\"".formatted(view, extension))
            .body(figure.write(format, scale));
    }

    /** A page for within another one; {@code SafeHeaders} lets this address be framed. */
    @GetMapping("/embed/{view}")
    ResponseEntity<byte[]> embedded(@PathVariable String view, HttpServletRequest servletRequest) {
        Figure figure = draw(view, new Request(servletRequest));
        return ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(Format.HTML.type()))
            .eTag(figure.stamp().figureFingerprint())
            .body(figure.write(Format.HTML, 1));
    }

    private Figure draw(String view, Request request) {
        return this.pictures.draw(this.answers.ask(Views.question(view), request.parameters()), request.words(),
                Sheet.of(request.value("page"), request.value("width")));
    }

    private static WrongQuestionException unknown(String extension) {
        List<String> valid = Arrays.stream(Format.values()).map(Format::extension).toList();
        return new WrongQuestionException(false,
                List.of(new Fault("", Message.of("view.noForm", extension, valid), valid)));
    }

}
