package nl.barriergraph.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import nl.barriergraph.graph.SearchStatements.Facet;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.views.Format;
import nl.barriergraph.views.Views;
import nl.barriergraph.questions.Column;
import nl.barriergraph.questions.Parameter;
import nl.barriergraph.questions.Question;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/**
 * Describes the REST interface as it is served: one path for every question of the
 * catalogue.
 */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final Words WORDS = Words.in(Language.EN);

    private final Catalogue catalogue;

    ApiDescription(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void customise(OpenAPI description) {
        description.setInfo(new Info().title("barrier-graph")
            .version("1")
            .description("Who owns which barrier against people smuggling, on what ground, and where nobody does.")
            .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/en/")));
        description.setServers(List.of());
        Paths paths = new Paths();
        paths.addPathItem("/api/questions",
                path("The questions with their parameters",
                        json(new ArraySchema().items(object(Map.of("name", text(), "title", text(), "explanation",
                                text(), "parameters", new ArraySchema().items(new ObjectSchema()))))))
                    .addParametersItem(language()));
        this.catalogue.all()
            .forEach((question) -> paths.addPathItem("/api/questions/" + question.name(), path(question)));
        paths.addPathItem("/api/search", search());
        paths.addPathItem("/api/nodes/{id}", node());
        paths.addPathItem("/views/{view}.{extension}", view());
        paths.addPathItem("/embed/{view}", embed());
        paths.addPathItem("/deadlines.ics", calendar());
        description.setPaths(paths);
        schemas().forEach((name, schema) -> description.schema(name, schema));
    }

    private PathItem path(Question question) {
        ApiResponses responses = responses(
                new Content().addMediaType("application/json", new MediaType().schema(answer(question)))
                    .addMediaType("text/csv", new MediaType().schema(text())));
        Operation operation = new Operation().operationId(question.name())
            .summary(question.title().english())
            .description(question.explanation().english())
            .responses(responses);
        question.parameters().forEach((parameter) -> operation.addParametersItem(parameter(parameter)));
        operation.addParametersItem(language())
            .addParametersItem(query("load", "The load after which the data is meant; by default the latest.",
                    new IntegerSchema()));
        return new PathItem().get(operation);
    }

    private static PathItem path(String summary, ApiResponses responses) {
        return new PathItem().get(new Operation().summary(summary).responses(responses));
    }

    private static PathItem search() {
        Schema<?> facets = new ObjectSchema().additionalProperties(new ObjectSchema());
        ApiResponses responses = json(object(Map.ofEntries(Map.entry("query", text()), Map.entry("lang", text()),
                Map.entry("load", new IntegerSchema()), Map.entry("dataVersion", text()), Map.entry("marking", text()),
                Map.entry("page", new IntegerSchema()), Map.entry("size", new IntegerSchema()),
                Map.entry("total", new IntegerSchema()), Map.entry("facets", facets),
                Map.entry("results", new ArraySchema().items(reference("Node"))))));
        Operation operation = new Operation().operationId("search")
            .summary("Nodes by name, abbreviation or alias, in both languages")
            .responses(responses)
            .addParametersItem(query("q", "Words to look for; all of them must be found.", text()).required(true));
        for (Facet facet : Facet.values()) {
            operation.addParametersItem(
                    query(facet.parameter(), "Only hits with one of these values, separated by commas.", text()));
        }
        operation.addParametersItem(query("page", "Number of the page, from 1.", new IntegerSchema().minimum(one())))
            .addParametersItem(query("size", "Hits on a page, 100 at most.", new IntegerSchema().minimum(one())))
            .addParametersItem(language());
        return new PathItem().get(operation);
    }

    private static PathItem node() {
        ApiResponses responses = json(object(Map.ofEntries(Map.entry("id", text()), Map.entry("label", text()),
                Map.entry("title", text()), Map.entry("lang", text()), Map.entry("audience", text()),
                Map.entry("load", new IntegerSchema()), Map.entry("dataVersion", text()), Map.entry("marking", text()),
                Map.entry("properties", new ObjectSchema()), Map.entry("links", new ArraySchema().items(link())),
                Map.entry("sources", new ArraySchema().items(reference("Source"))))));
        Operation operation = new Operation().operationId("node")
            .summary("A node with its properties and everything it is linked to")
            .responses(responses)
            .addParametersItem(
                    new PathParameter().name("id").description("The id of the node, such as geld.").schema(text()))
            .addParametersItem(language());
        return new PathItem().get(operation);
    }

    private static PathItem view() {
        Content content = new Content();
        Arrays.stream(Format.values())
            .forEach((format) -> content.addMediaType(format.type(), new MediaType().schema(text())));
        StringSchema extension = text();
        extension.setEnum(Arrays.stream(Format.values()).map(Format::extension).toList());
        return drawn(new Operation().operationId("view")
            .summary("An answer as a picture")
            .responses(responses(content))
            .addParametersItem(
                    new PathParameter().name("extension").description("The form of the picture.").schema(extension))
            .addParametersItem(query("scale", "Points of a pixel in PNG, from 0.25 to 8; by default 2.", text())));
    }

    private static PathItem embed() {
        Content content = new Content().addMediaType(Format.HTML.type(), new MediaType().schema(text()));
        return drawn(new Operation().operationId("embed")
            .summary("A picture as a page that others may frame")
            .responses(responses(content)));
    }

    /** What every picture takes, beside the parameters of the question behind it. */
    private static PathItem drawn(Operation operation) {
        StringSchema view = text();
        view.setEnum(Views.names());
        return new PathItem().get(operation.description("Takes the parameters of the question behind the view, too.")
            .addParametersItem(new PathParameter().name("view").description("The name of the view.").schema(view))
            .addParametersItem(query("page", "What it is drawn to: a4, a3 or screen; by default a4.", text()))
            .addParametersItem(query("width", "Width in millimetres; goes before the page.", text()))
            .addParametersItem(language()));
    }

    private static PathItem calendar() {
        return new PathItem().get(new Operation().operationId("calendar")
            .summary("The deadlines for a calendar program (RFC 5545)")
            .responses(responses(new Content().addMediaType("text/calendar", new MediaType().schema(text()))))
            .addParametersItem(query("asOf", "The day on which it is asked; by default today.", new DateSchema()))
            .addParametersItem(query("from", "First day.", new DateSchema()))
            .addParametersItem(query("to", "Last day.", new DateSchema()))
            .addParametersItem(language()));
    }

    private static Schema<?> link() {
        Schema<?> optional = either("string", "null");
        return object(Map.ofEntries(Map.entry("type", text()), Map.entry("outgoing", new BooleanSchema()),
                Map.entry("node", reference("Node")), Map.entry("modality", optional), Map.entry("evidence", optional),
                Map.entry("task", optional), Map.entry("note", optional), Map.entry("validFrom", optional),
                Map.entry("validTo", optional), Map.entry("sources", new ArraySchema().items(text()))));
    }

    private static BigDecimal one() {
        return BigDecimal.ONE;
    }

    private static QueryParameter language() {
        StringSchema schema = text();
        schema.setEnum(Arrays.stream(Language.values()).map(Language::code).toList());
        return query("lang", "Language of titles and sentences; Dutch by default.", schema);
    }

    private static QueryParameter parameter(Parameter parameter) {
        Schema<?> one = switch (parameter.kind()) {
            case DATE -> new DateSchema();
            case GAP_CODE -> words(Arrays.stream(GapCode.values()).map(Enum::name).toList());
            case LOAD -> new IntegerSchema();
            case NODE -> text();
        };
        Schema<?> schema = parameter.list() ? new ArraySchema().items(one) : one;
        return query(parameter.name(), "%s; by default %s.".formatted(parameter.title(WORDS), parameter.literal()),
                schema);
    }

    private static QueryParameter query(String name, String description, Schema<?> schema) {
        return (QueryParameter) new QueryParameter().name(name).description(description).schema(schema);
    }

    private static ApiResponses json(Schema<?> schema) {
        return responses(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }

    private static ApiResponses responses(Content content) {
        ApiResponse answer = new ApiResponse().description("The answer; its ETag is the version of the data.")
            .content(content);
        ApiResponse problem = new ApiResponse().description("A wrong parameter, with what would be right.")
            .content(new Content().addMediaType("application/problem+json",
                    new MediaType().schema(reference("Problem"))));
        return new ApiResponses().addApiResponse("200", answer).addApiResponse("400", problem);
    }

    private Schema<?> answer(Question question) {
        ObjectSchema row = new ObjectSchema();
        this.catalogue.columns(question).forEach((column) -> {
            row.addProperty(column.name(), cell(column));
            row.addRequiredItem(column.name());
        });
        row.setAdditionalProperties(false);
        return object(Map.ofEntries(Map.entry("question", text()), Map.entry("title", text()),
                Map.entry("lang", text()), Map.entry("audience", text()), Map.entry("asOf", new DateSchema()),
                Map.entry("load", new IntegerSchema()), Map.entry("dataVersion", text()), Map.entry("marking", text()),
                Map.entry("parameters", new ObjectSchema()),
                Map.entry("columns",
                        new ArraySchema().items(object(Map.of("name", text(), "title", text(), "type", text())))),
                Map.entry("rows", new ArraySchema().items(row)),
                Map.entry("sentences", new ArraySchema().items(text())),
                Map.entry("sources", new ArraySchema().items(reference("Source"))),
                Map.entry("cypher", object(Map.of("statement", text(), "parameters", new ObjectSchema())))));
    }

    /** What a cell may be: its value, an absence, or null where nothing is expected. */
    private static Schema<?> cell(Column column) {
        Schema<?> value = switch (column.type()) {
            case NODE -> reference("Node");
            case NODES -> new ArraySchema().items(reference("Node"));
            case SOURCES -> new ArraySchema().items(text());
            case NUMBER -> new IntegerSchema();
            case TERM, TEXT -> either("string", "array");
        };
        return new Schema<>().anyOf(List.of(value, reference("Absence"), either("null")));
    }

    private static Map<String, Schema<?>> schemas() {
        return new TreeMap<>(Map.of("Node", object(Map.of("id", text(), "label", text(), "title", text())), "Absence",
                object(Map.of("absent", words(List.of("SOURCE_MISSING", "NOT_STATED", "NONE", "WITHHELD")))), "Source",
                object(Map.of("id", text(), "document", text(), "section", text(), "page", either("integer", "null"),
                        "anchor", text(), "marking", text())),
                "Problem", object(Map.of("type", text(), "title", text(), "status", new IntegerSchema(), "detail",
                        text(), "instance", text(), "faults", new ArraySchema().items(new ObjectSchema())))));
    }

    private static Schema<?> either(String... types) {
        return new Schema<>().types(new TreeSet<>(List.of(types)));
    }

    /** An object with exactly these properties. */
    private static Schema<?> object(Map<String, Schema<?>> properties) {
        ObjectSchema schema = new ObjectSchema();
        properties.keySet().stream().sorted().forEach((name) -> {
            schema.addProperty(name, properties.get(name));
            schema.addRequiredItem(name);
        });
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static StringSchema text() {
        return new StringSchema();
    }

    private static Schema<?> words(List<String> words) {
        StringSchema schema = text();
        schema.setEnum(words);
        return schema;
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

}
