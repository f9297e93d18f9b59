package nl.barriergraph.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the data format says what the reader takes. */
class DataReadmeTests {

    private final String readme = Files.readString(Path.of("data", "README.md"));

    DataReadmeTests() throws IOException {
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void describesEveryFileWithItsColumnsAndValues(Label label) {
        assertThat(this.readme).contains("`" + label.file() + "`", label.label());
        describes(label.properties());
    }

    @Test
    void describesResponsibilitiesAndLinks() {
        describes(RelationshipType.ROLE_PROPERTIES);
        describes(RelationshipType.LINK_PROPERTIES);
        assertThat(Stream.of(RelationshipType.values()).filter((type) -> type != RelationshipType.CONTAINS))
            .allSatisfy((type) -> assertThat(this.readme).contains(type.name()));
    }

    private void describes(List<Property> properties) {
        assertThat(properties).allSatisfy((property) -> {
            assertThat(this.readme).contains("`" + property.name() + "`");
            if (property.choices().stream().noneMatch((choice) -> choice.matches("G\\d\\d"))) {
                assertThat(property.choices())
                    .allSatisfy((choice) -> assertThat(this.readme).contains("`" + choice + "`"));
            }
        });
    }

}
