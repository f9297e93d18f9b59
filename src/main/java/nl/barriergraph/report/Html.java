package nl.barriergraph.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A report as one page without anything from outside, figures drawn within it. */
final class Html {

    private static final TemplateEngine TEMPLATES = templates();

    private static final String STYLE = Resources.text("report.css");

    private Html() {
    }

    static byte[] of(Report report) {
        return page(report, false).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Fills the template.
     * @param paper whether figures are files beside the page, for being set on paper
     */
    static String page(Report report, boolean paper) {
        Locale locale = Locale.forLanguageTag(report.words().language().code());
        return TEMPLATES.process("report",
                new Context(locale, Map.of("report", report, "words", report.words(), "paper", paper, "style", STYLE)));
    }

    private static TemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Html.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

}
