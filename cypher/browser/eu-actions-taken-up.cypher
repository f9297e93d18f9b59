// Eerdere en EU-acties en wat erop volgt | Earlier and EU actions and what takes them up
MATCH pickUp = (later)-[:IMPLEMENTS|CONTINUES|CORRESPONDS_TO]->(earlier)
RETURN pickUp
ORDER BY earlier.id, later.id
