package nl.barriergraph.graph;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.RelationshipType;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.RelationshipChain;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The statements of a search; assembled, since which filters there are is known only when
 * it is asked.
 */
public final class SearchStatements {

    private static final Node NODE = Cypher.anyNode("node");

    private static final SymbolicName SCORE = Cypher.name("score");

    private static final Node BARRIER = Cypher.node(Label.BARRIER.label()).named("barrier");

    private static final Node DOCUMENT = Cypher.node(Label.DOCUMENT.label()).named("document");

    private final Condition filters;

    SearchStatements(Collection<Facet> filters) {
        this.filters = filters.stream().map(Facet::condition).reduce(Cypher.noCondition(), Condition::and);
    }

    /** By what hits can be narrowed. */
    public enum Facet {

        /** The label of the node. */
        LABEL {

            @Override
            OngoingReading values(OngoingReading hits) {
                return hits;
            }

            @Override
            Expression value() {
                return Cypher.head(NODE.labels());
            }

            @Override
            Condition condition() {
                return value().in(Cypher.parameter(parameter()));
            }

        },

        /** The tier of an actor. */
        TIER {

            @Override
            OngoingReading values(OngoingReading hits) {
                return hits;
            }

            @Override
            Expression value() {
                return NODE.property("tier");
            }

            @Override
            Condition condition() {
                return value().in(Cypher.parameter(parameter()));
            }

        },

        /** The barrier that the node raises, addresses or occurs at. */
        BARRIER_OF {

            @Override
            OngoingReading values(OngoingReading hits) {
                return hits.match(NODE.relationshipTo(BARRIER, RelationshipType.RAISES.name(),
                        RelationshipType.ADDRESSES.name(), RelationshipType.OCCURS_AT.name()));
            }

            @Override
            Expression value() {
                return BARRIER.property("id");
            }

            @Override
            Condition condition() {
                return Cypher
                    .match(NODE.relationshipTo(BARRIER, RelationshipType.RAISES.name(),
                            RelationshipType.ADDRESSES.name(), RelationshipType.OCCURS_AT.name()))
                    .where(value().in(Cypher.parameter(parameter())))
                    .asCondition();
            }

        },

        /** The document that states the node. */
        DOCUMENT_OF {

            @Override
            OngoingReading values(OngoingReading hits) {
                return hits.match(stated());
            }

            @Override
            Expression value() {
                return DOCUMENT.property("id");
            }

            @Override
            Condition condition() {
                return Cypher.match(stated()).where(value().in(Cypher.parameter(parameter()))).asCondition();
            }

            private RelationshipChain stated() {
                return NODE.relationshipTo(Cypher.node(Label.PASSAGE.label()), RelationshipType.STATED_IN.name())
                    .relationshipFrom(DOCUMENT, RelationshipType.CONTAINS.name())
                    .unbounded();
            }

        };

        abstract OngoingReading values(OngoingReading hits);

        abstract Expression value();

        abstract Condition condition();

        /** The name in addresses and statements. */
        public String parameter() {
            return name().replace("_OF", "").toLowerCase(Locale.ROOT);
        }

    }

    Statement page() {
        return hits()
            .returning(NODE.property("id").as("id"), Cypher.head(NODE.labels()).as("label"),
                    Cypher.coalesce(NODE.property("title"), NODE.property("id")).as("title"),
                    Cypher.coalesce(NODE.property("titleEn"), NODE.property("id")).as("titleEn"))
            .orderBy(isNamed().descending(), SCORE.descending(), NODE.property("id").ascending())
            .skip(Cypher.parameter("skip"))
            .limit(Cypher.parameter("limit"))
            .build();
    }

    /** Whether the words are the whole of a name or abbreviation. */
    private static Condition isNamed() {
        Expression names = Cypher.listOf(Stream.of("title", "titleEn", "abbreviation")
            .map((property) -> Cypher.toLower(Cypher.coalesce(NODE.property(property), Cypher.literalOf(""))))
            .toArray(Expression[]::new));
        return Cypher.parameter("name").in(names);
    }

    Statement total() {
        return hits().returning(Cypher.count(NODE).as("total")).build();
    }

    /** How many hits each value of a facet has, the most first. */
    Statement counts(Facet facet) {
        SymbolicName value = Cypher.name("value");
        SymbolicName count = Cypher.name("hits");
        return facet.values(hits())
            .with(facet.value().as(value), Cypher.countDistinct(NODE).as(count))
            .where(value.isNotNull())
            .returning(value, count)
            .orderBy(count.descending(), value.ascending())
            .build();
    }

    private OngoingReading hits() {
        return Cypher.call("db.index.fulltext.queryNodes")
            .withArgs(Cypher.literalOf("names"), Cypher.parameter("text"))
            .yield(NODE.getRequiredSymbolicName(), SCORE)
            .with(NODE.getRequiredSymbolicName(), SCORE)
            .where(this.filters);
    }

}
