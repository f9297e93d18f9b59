// Wat doet deze actor? | What does this actor do?
// Alles wat de teksten deze actor toeschrijven, per barrière en actie: zelf, via eigen onderdelen, via groepen en van het geheel waar hij onder valt, met termijn en vindplaats.
// Everything the texts ascribe to this actor, by barrier and action: itself, through its units, through groups and of the organisation it belongs to, with deadline and source.
// :param actor => 'kmar'   // Actor
// :param asOf => date()    // Date
// column reach: Hoe | How
// column bearer: Genoemde actor | Actor named
// column role: Rol | Role
// column subject: Waarvoor | For what
// column task: Taak | Task
// column barriers: Barrières | Barriers
// column modality: Modaliteit | Modality
// column due: Termijn | Deadline
// column period: Periode | Period
// column sources: Bronnen | Sources
MATCH (actor:Actor {id: $actor})
CALL (actor) {
  RETURN 1 AS rank, actor AS bearer
  UNION
  MATCH (bearer:Actor)-[:PART_OF*1..4]->(actor)
  RETURN 2 AS rank, bearer
  UNION
  WITH actor, toString($asOf) AS day
  MATCH (actor)-[membership:MEMBER_OF]->(bearer:Actor)
  WHERE (membership.validFrom IS NULL OR left(day, size(membership.validFrom)) >= membership.validFrom)
    AND (membership.validTo IS NULL OR left(day, size(membership.validTo)) <= membership.validTo)
  RETURN 3 AS rank, bearer
  UNION
  MATCH (actor)-[:PART_OF*1..4]->(bearer:Actor)
  RETURN 4 AS rank, bearer
}
MATCH (bearer)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
CALL (subject) {
  RETURN subject AS barrier
  UNION
  MATCH (subject)-[:RAISES|ADDRESSES]->(barrier)
  RETURN barrier
  UNION
  MATCH (subject)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(barrier)
  RETURN barrier
  UNION
  MATCH (subject)<-[:HAS_DELIVERABLE]-(:Action)-[:ADDRESSES]->(barrier)
  RETURN barrier
  UNION
  MATCH (subject)<-[:HAS_DELIVERABLE]-(:Action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(barrier)
  RETURN barrier
}
WITH rank, bearer, duty, subject, barrier
ORDER BY barrier.position
WITH rank, bearer, duty, subject, collect(DISTINCT CASE WHEN barrier:Barrier THEN barrier END) AS barriers
CALL (duty) {
  UNWIND duty.sources AS source
  MATCH (:Passage {id: source})<-[:CONTAINS*]-(document:Document)
  RETURN min(document.periodStart) AS documentStart, max(document.periodEnd) AS documentEnd
}
WITH *, coalesce(duty.validFrom, documentStart) AS start, coalesce(duty.validTo, documentEnd) AS end,
  toString($asOf) AS day, coalesce(subject.dueDate, subject.dueText) AS deadline
RETURN ['OWN', 'THROUGH_UNIT', 'VIA_GROUP', 'OF_PARENT'][rank - 1] AS reach,
  bearer,
  type(duty) AS role,
  subject,
  CASE WHEN duty.task IS NOT NULL THEN {nl: duty.task, en: coalesce(duty.taskEn, duty.task)} END AS task,
  barriers,
  duty.modality AS modality,
  CASE
    WHEN deadline IS NOT NULL THEN deadline
    WHEN NOT (subject:Action OR subject:Deliverable) OR subject.recurrence = 'STANDING' THEN null
    WHEN EXISTS { (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS]-(section:Section) WHERE section.available <> 'FULL' }
      OR EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS due,
  CASE
    WHEN left(day, size(end)) > end THEN 'ENDED'
    WHEN left(day, size(start)) < start THEN 'NOT_STARTED'
    ELSE 'CURRENT'
  END AS period,
  coalesce(duty.sources, []) AS sources
ORDER BY rank,
  CASE duty.modality WHEN 'DECIDED' THEN 1 WHEN 'ASSIGNED' THEN 2 WHEN 'INTENDED' THEN 3 WHEN 'OBSERVED' THEN 4 WHEN 'PROPOSED' THEN 5 ELSE 6 END,
  bearer.id, subject.id, role
