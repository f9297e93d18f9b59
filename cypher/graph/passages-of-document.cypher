// The passages of a document with the nodes that are stated there.
// :param id => 'beleidskader-2023'
MATCH (document:Document {id: $id})-[:CONTAINS*]->(section:Section)-[:CONTAINS]->(passage:Passage)
RETURN section.id AS section, passage,
  COLLECT { MATCH (node)-[:STATED_IN]->(passage) RETURN node ORDER BY labels(node)[0], node.id } AS nodes
ORDER BY passage.page, passage.number, passage.id
