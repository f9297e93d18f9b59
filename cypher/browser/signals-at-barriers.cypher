// Signalen, gelegenheden en dienstverleners per barrière | Signals, opportunities and facilitators by barrier
MATCH occurrence = (element:Signal|Opportunity|Facilitator)-[:OCCURS_AT]->(barrier:Barrier)
RETURN occurrence
ORDER BY barrier.position, element.id
