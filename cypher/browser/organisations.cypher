// Organisaties, hun onderdelen en hun leden | Organisations, their units and their members
MATCH place = (actor:Actor)-[:PART_OF|MEMBER_OF|SUCCEEDS]->(whole:Actor)
RETURN place
ORDER BY whole.id, actor.id
