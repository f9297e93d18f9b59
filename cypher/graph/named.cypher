// Whom and what the texts call by name, with the first places where they do.
MATCH (node:Actor|Instrument|LegalBasis|Theme)
RETURN node,
  COLLECT {
    MATCH (node)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id AS id
    ORDER BY id
    LIMIT 2
  } AS passages
ORDER BY node.id
