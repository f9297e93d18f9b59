package nl.barriergraph.graph;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the analyst may do, and above all may not. Neo4j Community refuses none of this by
 * itself.
 */
class AnalystIT {

    private static final String NODES = "MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS p "
            + "ORDER BY id";

    private static final String RELATIONSHIPS = "MATCH ()-[r]->() RETURN elementId(r) AS id, type(r) AS type, "
            + "properties(r) AS p ORDER BY id";

    @TempDir
    private static Path folder;

    private static EmbeddedNeo4j neo4j;

    private static Driver analyst;

    private static Driver application;

    private static Account account;

    private static List<List<Map<String, Object>>> before;

    @BeforeAll
    static void start() {
        EditionHome edition = Home.open(folder).edition("internal");
        neo4j = Databases.start(edition, new Ports(0, 0), sentence -> {
        });
        account = edition.credentials().analyst();
        analyst = Databases.driver(neo4j.ports().bolt(), account);
        application = Databases.driver(neo4j.ports().bolt(), edition.credentials().application());
        run(application, "neo4j", "CREATE (:Actor {id: 'kmar'})-[:RESPONSIBLE_FOR]->(:Barrier {id: 'geld'})");
        run(application, "neo4j", "CREATE CONSTRAINT actor_id FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        run(application, "neo4j", "CREATE FULLTEXT INDEX texts FOR (b:Barrier) ON EACH [b.id]");
        run(application, "neo4j", "CALL db.awaitIndexes()");
        before = state();
    }

    @AfterAll
    static void stop() {
        analyst.close();
        application.close();
        neo4j.close();
    }

    @AfterEach
    void leavesEverythingAsItWas() {
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @FieldSource("nl.barriergraph.Attempts#WRITES")
    void isRefused(String statement) {
        assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run(analyst, "neo4j", statement))
            .satisfies(refusal -> assertThat(refusal.code()).doesNotContain("SyntaxError"));
        assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run(analyst, "system", statement));
    }

    @ParameterizedTest
    @ValueSource(strings = { "MATCH (n) RETURN n", "MATCH (a:Actor)-[r]->(b) RETURN a, r, b", "CALL db.labels()",
            "CALL db.relationshipTypes()", "CALL db.propertyKeys()", "CALL db.schema.visualization()",
            "CALL db.schema.nodeTypeProperties()", "CALL db.schema.relTypeProperties()", "SHOW INDEXES",
            "SHOW CONSTRAINTS", "SHOW PROCEDURES", "SHOW FUNCTIONS", "SHOW DATABASES", "CALL dbms.components()",
            "CALL dbms.clientConfig()", "CALL dbms.showCurrentUser()", "SHOW TRANSACTIONS", "SHOW CURRENT USER",
            "CALL db.index.fulltext.queryNodes('texts', 'geld')", "EXPLAIN MATCH (n) RETURN n",
            "PROFILE MATCH (n) RETURN n" })
    void isAnswered(String statement) {
        assertThat(run(analyst, "neo4j", statement)).isNotNull();
    }

    @Test
    void seesWholeGraph() {
        assertThat(rows(analyst, "neo4j", NODES)).isEqualTo(before.get(0)).hasSize(2);
        assertThat(rows(analyst, "neo4j", RELATIONSHIPS)).isEqualTo(before.get(1)).hasSize(1);
    }

    @Test
    void seesNoSettings() {
        assertThat(run(analyst, "neo4j", "SHOW SETTINGS")).isEmpty();
    }

    @Test
    void neitherSeesNorEndsTransactionsOfOthers() {
        try (Session session = application.session(); Transaction transaction = session.beginTransaction()) {
            String id = transaction
                .run("SHOW TRANSACTIONS YIELD transactionId, username WHERE username = 'barriergraph'")
                .list()
                .get(0)
                .get("transactionId")
                .asString();
            assertThat(run(analyst, "neo4j", "SHOW TRANSACTIONS YIELD username RETURN DISTINCT username"))
                .extracting(row -> row.get("username").asString())
                .containsExactly(account.name());
            run(analyst, "neo4j", "TERMINATE TRANSACTIONS '" + id + "'");
            assertThat(transaction.run("RETURN 1").list()).hasSize(1);
        }
    }

    @Test
    void neitherSeesNorEndsConnectionsOfOthers() {
        String list = "CALL dbms.listConnections() YIELD connectionId AS id, username "
                + "RETURN id, username ORDER BY username DESC LIMIT 1";
        Record connection = run(application, "neo4j", list).get(0);
        assertThat(connection.get("username").asString()).isEqualTo("barriergraph");
        assertThat(run(analyst, "neo4j", list).get(0).get("username").asString()).isEqualTo(account.name());
        assertThatExceptionOfType(Neo4jException.class)
            .isThrownBy(
                    () -> run(analyst, "neo4j", "CALL dbms.killConnection('" + connection.get("id").asString() + "')"))
            .withMessageContaining("Not allowed");
    }

    @Test
    void cannotActAsApplication() {
        SessionConfig other = SessionConfig.builder().withImpersonatedUser("barriergraph").build();
        try (Session session = analyst.session(other)) {
            assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> session.run("CREATE ()").consume());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "neo4j", "barriergraph", "analist", "" })
    void needsRightPassword(String name) {
        try (Driver driver = Databases.driver(neo4j.ports().bolt(), new Account(name, "neo4j"))) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
        }
    }

    @ParameterizedTest
    @FieldSource("nl.barriergraph.Attempts#WRITES")
    void isRefusedOverHttp(String statement) throws Exception {
        for (String database : List.of("neo4j", "system")) {
            assertThat(post(database, statement)).contains("\"errors\"").doesNotContain("ParameterMissing");
        }
    }

    @Test
    void isAnsweredOverHttp() throws Exception {
        assertThat(post("neo4j", "MATCH (a:Actor) RETURN a.id")).contains("kmar").doesNotContain("\"errors\"");
    }

    private static List<List<Map<String, Object>>> state() {
        return List.of(rows(application, "neo4j", NODES), rows(application, "neo4j", RELATIONSHIPS),
                rows(application, "neo4j", "SHOW INDEXES YIELD name, state"),
                rows(application, "neo4j", "SHOW CONSTRAINTS YIELD name"),
                rows(application, "neo4j", "CALL db.labels()"), rows(application, "neo4j", "CALL db.propertyKeys()"),
                rows(application, "system", "SHOW USERS"),
                rows(application, "system", "SHOW DATABASES YIELD name, currentStatus"));
    }

    private static List<Map<String, Object>> rows(Driver driver, String database, String statement) {
        return run(driver, database, statement).stream().map(Record::asMap).toList();
    }

    private static List<Record> run(Driver driver, String database, String statement) {
        SessionConfig writing = SessionConfig.builder()
            .withDatabase(database)
            .withDefaultAccessMode(AccessMode.WRITE)
            .build();
        try (Session session = driver.session(writing)) {
            return session.run(statement, Map.of("password", account.password())).list();
        }
    }

    private static String post(String database, String statement) throws Exception {
        String credentials = account.name() + ":" + account.password();
        HttpRequest request = HttpRequest
            .newBuilder(URI.create("http://localhost:%d/db/%s/query/v2".formatted(neo4j.ports().browser(), database)))
            .header("Content-Type", "application/json")
            .header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
            .POST(BodyPublishers.ofString(JsonMapper.shared()
                .writeValueAsString(
                        Map.of("statement", statement, "parameters", Map.of("password", account.password())))))
            .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

}
