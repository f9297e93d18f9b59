// De opbouw van één document | The structure of one document
MATCH structure = (:Document {id: 'beleidskader-2023'})-[:CONTAINS*1..4]->(section:Section)
RETURN structure
ORDER BY section.id
