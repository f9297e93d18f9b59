// Leemtes die de bronnen zelf noemen | Gaps the sources themselves name
MATCH statement = (:Actor)-[:HOLDS]->(claim:Claim {kind: 'GAP'})
OPTIONAL MATCH subject = (claim)-[:CONCERNS]->()
RETURN statement, subject
ORDER BY claim.id
