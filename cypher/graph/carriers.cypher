// Who executes, coordinates or is accountable for what; a wish or proposal does not count.
// :param asOf => date()
MATCH (subject:Barrier|Intervention|Action|Deliverable)
CALL (subject) {
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES]->(subject)
  RETURN actor, duty
  UNION
  MATCH (actor:Actor)-[duty:EXECUTES]->(:Intervention)-[:RAISES]->(subject)
  RETURN actor, duty
}
WITH subject, actor, duty
WHERE duty.modality IN ['DECIDED', 'ASSIGNED', 'INTENDED', 'OBSERVED']
  AND (duty.validFrom IS NULL OR left(toString($asOf), size(duty.validFrom)) >= duty.validFrom)
  AND (duty.validTo IS NULL OR left(toString($asOf), size(duty.validTo)) <= duty.validTo)
WITH subject, type(duty) AS role, actor
ORDER BY actor.id
RETURN subject, role, collect(DISTINCT actor) AS actors
ORDER BY subject.id, role
