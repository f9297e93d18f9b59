package nl.barriergraph.dataset;

import java.util.List;
import java.util.stream.Stream;

import nl.barriergraph.model.Property;
import nl.barriergraph.model.RelationshipType;

/**
 * The form of a file of relationships: which columns hold the two ends and the type, and
 * which columns are properties.
 */
enum RelationshipFile {

    RESPONSIBILITIES("responsibilities.csv", "actor", "role", "target", RelationshipType.roles(),
            RelationshipType.ROLE_PROPERTIES),

    LINKS("links.csv", "from", "type", "to", RelationshipType.links(), RelationshipType.LINK_PROPERTIES);

    private final String file;

    private final String from;

    private final String type;

    private final String to;

    private final List<RelationshipType> types;

    private final List<Property> properties;

    RelationshipFile(String file, String from, String type, String to, List<RelationshipType> types,
            List<Property> properties) {
        this.file = file;
        this.from = from;
        this.type = type;
        this.to = to;
        this.types = types;
        this.properties = properties;
    }

    String file() {
        return this.file;
    }

    String from() {
        return this.from;
    }

    String type() {
        return this.type;
    }

    String to() {
        return this.to;
    }

    List<RelationshipType> types() {
        return this.types;
    }

    List<Property> properties() {
        return this.properties;
    }

    List<String> columns() {
        return Stream.concat(Stream.of(this.from, this.type, this.to), this.properties.stream().map(Property::name))
            .toList();
    }

}
