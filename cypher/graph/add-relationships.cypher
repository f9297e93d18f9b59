// New relationships of any type between nodes that are named by their place in the database.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
