package nl.barriergraph;

import java.util.List;

/** What somebody may try who wants to change the database or to read files through it. */
public final class Attempts {

    /** Each must be refused to the analyst; {@code $password} is the analyst's own. */
    public static final List<String> WRITES = List.of("CREATE (:Actor {id: 'x'})", "CREATE ()", "USE neo4j CREATE ()",
            "MERGE (:Actor {id: 'x'})", "MATCH (a:Actor) SET a.name = 'x'", "MATCH (a:Actor) SET a:Barrier",
            "MATCH (a:Actor) SET a.id = 'x'", "MATCH (a:Actor) REMOVE a.id", "MATCH (a:Actor) REMOVE a:Actor",
            "MATCH (a:Actor) DETACH DELETE a", "MATCH (a)-[r]->() DELETE r",
            "MATCH (a:Actor), (b:Barrier) CREATE (a)-[:RESPONSIBLE_FOR]->(b)",
            "MATCH (a:Actor) FOREACH (x IN [1] | SET a.x = x)",
            "MATCH (a:Actor) CALL (a) { SET a.x = 1 } IN TRANSACTIONS",
            "MATCH (a:Actor) CALL (a) { DETACH DELETE a } IN 2 CONCURRENT TRANSACTIONS", "CALL db.createLabel('X')",
            "CALL db.createRelationshipType('X')", "CALL db.createProperty('x')",
            "MATCH (a:Actor) CALL db.create.setNodeVectorProperty(a, 'v', [1.0])",
            "CALL db.index.vector.createNodeIndex('v', 'Actor', 'v', 3, 'cosine')",
            "CREATE INDEX x FOR (a:Actor) ON (a.x)", "CREATE CONSTRAINT x FOR (b:Barrier) REQUIRE b.id IS UNIQUE",
            "DROP CONSTRAINT actor_id", "DROP INDEX texts", "CREATE FULLTEXT INDEX x FOR (a:Actor) ON EACH [a.x]",
            "CREATE USER x SET PASSWORD 'longenough'", "CREATE OR REPLACE USER analist SET PASSWORD 'longenough'",
            "ALTER USER neo4j SET PASSWORD 'longenough'", "ALTER USER analist SET PASSWORD 'longenough'",
            "DROP USER neo4j", "RENAME USER neo4j TO x", "SHOW USERS",
            "ALTER CURRENT USER SET PASSWORD FROM $password TO 'longenough'", "CREATE DATABASE x",
            "STOP DATABASE neo4j", "START DATABASE neo4j", "DROP DATABASE neo4j", "CREATE ALIAS x FOR DATABASE neo4j",
            "SHOW ROLES", "GRANT ROLE admin TO analist", "CALL dbms.listConfig()", "CALL dbms.setConfigValue('x', 'y')",
            "CALL dbms.upgrade()", "CALL db.clearQueryCaches()", "CALL db.prepareForReplanning()",
            "CALL db.stats.collect('QUERIES')", "CALL db.stats.clear('QUERIES')",
            "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
            "LOAD CSV FROM 'http://localhost:1/' AS line RETURN line",
            "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
            "LOAD CSV FROM 'https://example.org/' AS line RETURN line");

    private Attempts() {
    }

}
