// Which gaps are accepted, and until when.
MATCH (decision:GapDecision)
RETURN decision.id AS id, decision.until AS until
ORDER BY id
