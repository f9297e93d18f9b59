// The sections of a document, each with what contains it.
// :param id => 'beleidskader-2023'
MATCH (document:Document {id: $id})-[:CONTAINS*]->(section:Section)
MATCH (parent:Document|Section)-[:CONTAINS]->(section)
RETURN section, parent.id AS parent
ORDER BY section.page, section.number, section.id
