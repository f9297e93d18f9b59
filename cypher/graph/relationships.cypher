// Every relationship of the data set, without the bookkeeping.
MATCH (from)-[relationship]->(to)
WHERE NOT any(label IN labels(from) + labels(to) WHERE label STARTS WITH '__')
RETURN from.id AS from, type(relationship) AS type, to.id AS to, properties(relationship) AS properties
ORDER BY from, type, to
