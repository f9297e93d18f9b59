// The actors that the texts call by an abbreviation.
MATCH (actor:Actor)
WHERE actor.abbreviation IS NOT NULL
RETURN actor.id AS id, actor.abbreviation AS abbreviation
ORDER BY id
