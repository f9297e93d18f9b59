// Wie is eigenaar van deze barrière? | Who owns this barrier?
// Noemt de actoren per grond, de sterkste eerst, met rol, modaliteit en vindplaats. De teksten wijzen acties toe en zelden een barrière; wat daarvan is afgeleid, staat er zo bij.
// Names the actors by ground, the strongest first, with role, modality and source. The texts assign actions and hardly ever a barrier; what is derived from them says so.
// :param barrier => 'geld'   // Barrier
// :param asOf => date()      // Date
// column ground: Grond | Ground
// column actor: Actor | Actor
// column tier: Laag | Tier
// column role: Rol | Role
// column subject: Waarvoor | For what
// column modality: Modaliteit | Modality
// column period: Periode | Period
// column evidence: Verband | Link
// column sources: Bronnen | Sources
MATCH (barrier:Barrier {id: $barrier})
CALL (barrier) {
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES]->(barrier)
  RETURN 1 AS rank, actor, duty, barrier AS subject, duty.evidence = 'STATED' AS stated
  UNION
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject:Intervention)-[raises:RAISES]->(barrier)
  RETURN 2 AS rank, actor, duty, subject, duty.evidence = 'STATED' AND raises.evidence = 'STATED' AS stated
  UNION
  CALL (barrier) {
    MATCH (action:Action)-[link:ADDRESSES]->(barrier)
    RETURN action, link.evidence = 'STATED' AS linked
    UNION
    MATCH (action:Action)-[link:STRENGTHENS]->(:Intervention)-[raises:RAISES]->(barrier)
    RETURN action, link.evidence = 'STATED' AND raises.evidence = 'STATED' AS linked
  }
  WITH action, max(linked) AS linked
  MATCH (subject:Action)-[:PART_OF*0..3]->(action)
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
  RETURN 3 AS rank, actor, duty, subject, duty.evidence = 'STATED' AND max(linked) AS stated
  UNION
  MATCH (barrier)-[:PART_OF]->(subject:BarrierModel)<-[duty:ACCOUNTABLE_FOR|COORDINATES]-(actor:Actor)
  RETURN 4 AS rank, actor, duty, subject, false AS stated
  UNION
  CALL (barrier) {
    MATCH (action:Action)-[:ADDRESSES]->(barrier)
    RETURN action
    UNION
    MATCH (action:Action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(barrier)
    RETURN action
  }
  MATCH (action)-[:STATED_IN]->(:Passage)<-[:CONTAINS*]-(subject:Section|Document)
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES]->(subject)
  RETURN DISTINCT 4 AS rank, actor, duty, subject, false AS stated
  UNION
  WITH barrier
  WHERE NOT EXISTS { (:Actor)-[:ACCOUNTABLE_FOR|COORDINATES]->(barrier) }
  RETURN 1 AS rank, null AS actor, null AS duty, barrier AS subject, false AS stated
  UNION
  MATCH (subject:Intervention)-[:RAISES]->(barrier)
  WHERE NOT EXISTS { (:Actor)-[:EXECUTES]->(subject) }
  RETURN 2 AS rank, null AS actor, null AS duty, subject, false AS stated
}
CALL (duty) {
  UNWIND duty.sources AS source
  MATCH (:Passage {id: source})<-[:CONTAINS*]-(document:Document)
  RETURN min(document.periodStart) AS documentStart, max(document.periodEnd) AS documentEnd
}
CALL (barrier) {
  MATCH (barrier)-[:PART_OF]->(model:BarrierModel)
  RETURN CASE WHEN 'WORKING_LIST' IN collect(model.status) THEN 'SOURCE_MISSING' ELSE 'NOT_STATED' END AS absence
}
WITH *, coalesce(duty.validFrom, documentStart) AS start, coalesce(duty.validTo, documentEnd) AS end,
  toString($asOf) AS day
RETURN ['BARRIER', 'INTERVENTION', 'POLICY', 'INHERITED'][rank - 1] AS ground,
  CASE WHEN actor IS NULL THEN {absent: absence} ELSE actor END AS actor,
  actor.tier AS tier,
  coalesce(type(duty), CASE rank WHEN 1 THEN 'ACCOUNTABLE_FOR' ELSE 'EXECUTES' END) AS role,
  subject,
  duty.modality AS modality,
  CASE
    WHEN duty IS NULL THEN null
    WHEN left(day, size(end)) > end THEN 'ENDED'
    WHEN left(day, size(start)) < start THEN 'NOT_STARTED'
    ELSE 'CURRENT'
  END AS period,
  CASE WHEN duty IS NULL THEN null WHEN stated THEN 'STATED' ELSE 'DERIVED' END AS evidence,
  coalesce(duty.sources, COLLECT {
    MATCH (subject)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  }) AS sources
ORDER BY rank, actor IS NULL,
  CASE duty.modality WHEN 'DECIDED' THEN 1 WHEN 'ASSIGNED' THEN 2 WHEN 'INTENDED' THEN 3 WHEN 'OBSERVED' THEN 4 WHEN 'PROPOSED' THEN 5 ELSE 6 END,
  subject.id, role, actor.id
