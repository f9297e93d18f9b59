// Wie welk product levert en waar het heen gaat | Who delivers which product and where it goes
MATCH origin = (:Action)-[:HAS_DELIVERABLE]->(deliverable:Deliverable)
OPTIONAL MATCH delivery = (:Actor)-[:EXECUTES|REPORTS_ON]->(deliverable)
OPTIONAL MATCH destination = (deliverable)-[:REPORTED_TO|VIA|ADDRESSED_TO]->()
RETURN origin, delivery, destination
ORDER BY deliverable.id
