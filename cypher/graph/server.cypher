// The version of the database, and an audience other than this one whose data it holds or held.
// :param audience => 'internal'
CALL dbms.components() YIELD name, versions
WHERE name = 'Neo4j Kernel'
RETURN head(versions) AS version,
  head(COLLECT {
    MATCH (load:__Load)
    WHERE load.audience <> $audience
    RETURN load.audience
    ORDER BY load.id
  }) AS audience
ORDER BY version
