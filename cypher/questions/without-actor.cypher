// Wat verliest zijn laatste actor als deze wegvalt? | What loses its last actor when this one drops out?
// De actor valt weg met zijn onderdelen. Genoemd is wat daardoor niemand meer heeft die uitvoert, coördineert of eindverantwoordelijk is; een barrière voert ook uit wie een interventie bij haar uitvoert. Wie alleen gewenst of voorgesteld is, vervangt niemand en staat apart.
// The actor drops out with its units. Listed is what then has nobody left who executes, coordinates or is accountable; a barrier is also executed by who executes an intervention that raises it. Whoever is only wished or proposed replaces nobody and stands apart.
// :param actor => 'emm'   // Actor
// :param asOf => date()   // Date
// column subject: Wat verliest | What loses
// column role: Rol | Role
// column bearers: Nu door | Now by
// column modality: Sterkste modaliteit | Strongest modality
// column remaining: Blijft over, alleen gewenst of voorgesteld | Remains, only wished or proposed
// column sources: Bronnen | Sources
MATCH (bearer:Actor)-[:PART_OF*0..4]->(:Actor {id: $actor})
WITH collect(bearer) AS leaving
CALL (leaving) {
  UNWIND leaving AS bearer
  MATCH (bearer)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES]->(subject)
  RETURN DISTINCT subject, type(duty) AS role
  UNION
  UNWIND leaving AS bearer
  MATCH (bearer)-[duty:EXECUTES]->(:Intervention)-[:RAISES]->(subject:Barrier)
  RETURN DISTINCT subject, type(duty) AS role
}
CALL (leaving, subject, role) {
  CALL (subject, role) {
    MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES]->(subject)
    WHERE type(duty) = role
    RETURN actor, duty
    UNION
    MATCH (actor:Actor)-[duty:EXECUTES]->(:Intervention)-[:RAISES]->(subject)
    WHERE type(duty) = role
    RETURN actor, duty
  }
  WITH actor, duty, actor IN leaving AS leaves,
    CASE duty.modality WHEN 'DECIDED' THEN 1 WHEN 'ASSIGNED' THEN 2 WHEN 'INTENDED' THEN 3 WHEN 'OBSERVED' THEN 4 WHEN 'PROPOSED' THEN 5 ELSE 6 END AS strength
  WHERE (duty.validFrom IS NULL OR left(toString($asOf), size(duty.validFrom)) >= duty.validFrom)
    AND (duty.validTo IS NULL OR left(toString($asOf), size(duty.validTo)) <= duty.validTo)
  ORDER BY actor.id
  RETURN min(CASE WHEN leaves THEN strength END) AS lost,
    min(CASE WHEN NOT leaves THEN strength END) AS left,
    collect(DISTINCT CASE WHEN leaves THEN actor END) AS bearers,
    collect(DISTINCT CASE WHEN NOT leaves THEN actor END) AS remaining,
    collect(CASE WHEN leaves THEN duty.sources END) AS lists
}
WITH *
WHERE lost IS NOT NULL AND (left IS NULL OR (lost < 5 AND left >= 5))
RETURN subject,
  role,
  bearers,
  ['DECIDED', 'ASSIGNED', 'INTENDED', 'OBSERVED', 'PROPOSED', 'DESIRED'][lost - 1] AS modality,
  remaining,
  COLLECT {
    UNWIND lists AS list
    UNWIND list AS source
    RETURN DISTINCT source
    ORDER BY source
  } AS sources
ORDER BY lost, role, subject.id
