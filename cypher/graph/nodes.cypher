// Every node of the data set, without the bookkeeping, in no order: sorting would hold all of them in memory.
MATCH (node)
WHERE NOT labels(node)[0] STARTS WITH '__'
RETURN labels(node)[0] AS label, properties(node) AS properties
