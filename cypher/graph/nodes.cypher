// Every node of the data set, without the bookkeeping.
MATCH (node)
WHERE NOT any(label IN labels(node) WHERE label STARTS WITH '__')
RETURN labels(node)[0] AS label, properties(node) AS properties
ORDER BY properties.id
