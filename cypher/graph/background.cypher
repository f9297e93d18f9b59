// What pictures need of all the data besides the rows of an answer.
RETURN COLLECT {
         MATCH (barrier:Barrier)
         RETURN barrier.id ORDER BY barrier.position, toLower(barrier.title), barrier.id
       } AS barriers,
       COLLECT {
         MATCH (actor:Actor)
         WHERE actor.abbreviation IS NOT NULL
         RETURN [actor.id, actor.abbreviation] ORDER BY actor.id
       } AS abbreviations
