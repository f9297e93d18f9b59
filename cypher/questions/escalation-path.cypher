// Bij wie kan deze actor hogerop terecht? | To whom can this actor escalate?
// Van de rol van de actor zelf via zijn organisatie naar wie het onderwerp coördineert en wie er eindverantwoordelijk voor is, dan naar wie dat voor het beleid als geheel is en wie toezicht houdt. Wat op het geheel rust, is afgeleid; waar niemand bekend is, staat dat er.
// From the actor's own role over its organisation to who coordinates the subject and who is accountable for it, then to who is so for the policy as a whole and who oversees it. What rests on the whole is derived; where nobody is known, it says so.
// :param actor => 'kmar'     // Actor
// :param subject => 'geld'   // Barrier|Intervention|Action|Deliverable
// :param asOf => date()      // Date
// column step: Stap | Step
// column above: Wie | Who
// column role: Rol | Role
// column of: Waarvoor | For what
// column modality: Modaliteit | Modality
// column period: Periode | Period
// column evidence: Verband | Link
// column sources: Bronnen | Sources
MATCH (actor:Actor {id: $actor})
MATCH (subject:Barrier|Intervention|Action|Deliverable {id: $subject})
WITH actor, subject, COLLECT {
    CALL (subject) {
      WITH subject AS action
      WHERE action:Action
      RETURN action
      UNION
      MATCH (action:Action)-[:HAS_DELIVERABLE|STRENGTHENS|ADDRESSES]->(subject)
      RETURN action
      UNION
      MATCH (action:Action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(subject)
      RETURN action
    }
    MATCH (part:Action)-[:PART_OF*0..3]->(action)
    RETURN DISTINCT part
    UNION
    MATCH (subject)-[:PART_OF*1..3]->(part:Action)
    RETURN part
  } AS actions
WITH actor, subject, actions, COLLECT {
    RETURN subject AS node
    UNION
    MATCH (node:Intervention)-[:RAISES]->(subject)
    RETURN node
    UNION
    UNWIND actions AS node
    RETURN node
  } AS own, COLLECT {
    MATCH (subject)-[:RAISES*0..1]->(:Barrier)-[:PART_OF]->(whole:BarrierModel)
    RETURN whole
    UNION
    UNWIND actions AS action
    MATCH (action)-[:STATED_IN]->(:Passage)<-[:CONTAINS*]-(whole:Section|Document)
    RETURN DISTINCT whole
  } AS wholes
CALL (actor, subject, own, wholes) {
  UNWIND own AS of
  MATCH (actor)-[hop:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(of)
  RETURN 1 AS step, actor AS above, hop, type(hop) AS role, of, hop.evidence AS evidence
  UNION
  MATCH (actor)-[:PART_OF*0..3]->(of:Actor)-[hop:PART_OF]->(above:Actor)
  RETURN 2 AS step, above, hop, null AS role, of, hop.evidence AS evidence
  UNION
  UNWIND [['COORDINATES', 3], ['ACCOUNTABLE_FOR', 4]] AS wanted
  MATCH (above:Actor)-[hop:COORDINATES|ACCOUNTABLE_FOR]->(subject)
  WHERE type(hop) = wanted[0]
  RETURN wanted[1] AS step, above, hop, type(hop) AS role, subject AS of, hop.evidence AS evidence
  UNION
  UNWIND [['COORDINATES', 3], ['ACCOUNTABLE_FOR', 4]] AS wanted
  WITH subject, wanted
  WHERE NOT EXISTS { MATCH (:Actor)-[hop:COORDINATES|ACCOUNTABLE_FOR]->(subject) WHERE type(hop) = wanted[0] }
  RETURN wanted[1] AS step, null AS above, null AS hop, wanted[0] AS role, subject AS of, null AS evidence
  UNION
  UNWIND wholes AS of
  MATCH (above:Actor)-[hop:COORDINATES|ACCOUNTABLE_FOR|OVERSEES]->(of)
  RETURN CASE type(hop) WHEN 'COORDINATES' THEN 5 WHEN 'ACCOUNTABLE_FOR' THEN 6 ELSE 7 END AS step, above, hop, type(hop) AS role, of, 'DERIVED' AS evidence
}
CALL (hop) {
  UNWIND hop.sources AS source
  MATCH (:Passage {id: source})<-[:CONTAINS*]-(document:Document)
  RETURN min(document.periodStart) AS documentStart, max(document.periodEnd) AS documentEnd
}
WITH *, coalesce(hop.validFrom, documentStart) AS start, coalesce(hop.validTo, documentEnd) AS end,
  toString($asOf) AS day
RETURN step,
  CASE
    WHEN above IS NOT NULL THEN above
    WHEN EXISTS { (subject)-[:RAISES*0..1]->(:Barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) }
      OR EXISTS { (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS]-(section:Section) WHERE section.available <> 'FULL' }
      OR EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS above,
  role,
  of,
  hop.modality AS modality,
  CASE
    WHEN hop.modality IS NULL THEN null
    WHEN left(day, size(end)) > end THEN 'ENDED'
    WHEN left(day, size(start)) < start THEN 'NOT_STARTED'
    ELSE 'CURRENT'
  END AS period,
  evidence,
  coalesce(hop.sources, COLLECT {
    MATCH (of)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  }) AS sources
ORDER BY step, above IS NULL, of.id, above.id, role
