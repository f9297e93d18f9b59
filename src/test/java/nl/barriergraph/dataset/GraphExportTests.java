package nl.barriergraph.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import nl.barriergraph.SmallData;
import nl.barriergraph.model.Dataset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class GraphExportTests {

    private final Dataset dataset = new SmallData().set("actors.csv", "om", "summary", "a < b & \"c\"").dataset();

    @Test
    void writesEveryNodeAndRelationshipAsGraphMl() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GraphMl.write(this.dataset, Map.of("marking", "PUBLIC"), bytes);
        Document document = DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(this.dataset.nodes().size());
        assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(this.dataset.relationships().size());
        assertThat(document.getElementsByTagName("graph").item(0).getTextContent()).contains("PUBLIC")
            .contains("a < b & \"c\"");
        for (int i = 0; i < document.getElementsByTagName("data").getLength(); i++) {
            String key = ((Element) document.getElementsByTagName("data").item(i)).getAttribute("key");
            assertThat(bytes.toString()).contains("<key id=\"" + key + "\"");
        }
    }

    @Test
    void writesEveryNodeAndRelationshipAsJsonLd() {
        JsonNode json = JsonMapper.shared().readTree(JsonLd.of(this.dataset, Map.of("marking", "PUBLIC")));
        assertThat(json.get("@graph").size())
            .isEqualTo(this.dataset.nodes().size() + this.dataset.relationships().size());
        assertThat(json.at("/@context/titleEn/@language").asString()).isEqualTo("en");
        assertThat(json.get("marking").asString()).isEqualTo("PUBLIC");
        assertThat(json.get("@graph").valueStream())
            .anyMatch((resource) -> resource.path("@id").asString("").equals("om")
                    && resource.get("@type").asString().equals("Actor"))
            .anyMatch((resource) -> resource.get("@type").asString().equals("EXECUTES")
                    && resource.get("from").asString().equals("om") && resource.has("sources"));
    }

}
