// Every relationship of the data set, without the bookkeeping, in no order: sorting would hold all of them in memory.
MATCH (from)-[relationship]->(to)
WHERE NOT labels(from)[0] STARTS WITH '__'
RETURN from.id AS from, type(relationship) AS type, to.id AS to, properties(relationship) AS properties
