// Wat weten we van deze barrière? | What do we know of this barrier?
// Eén blad: signalen, gelegenheden, dienstverleners, interventies, wie er welke rol in heeft en de leemtes, elk met vindplaats. Waar niets staat, staat waarom.
// One sheet: signals, opportunities, facilitators, interventions, who has which role in it and the gaps, each with its source. Where there is nothing, it says why.
// :param barrier => 'geld'   // Barrier
// :param asOf => date()      // Date
// column part: Onderdeel | Part
// column item: Wat of wie | What or who
// column ground: Grond | Ground
// column relationship: Verband | Relationship
// column subject: Waarvoor | For what
// column modality: Modaliteit | Modality
// column period: Periode | Period
// column gap: Leemte | Gap
// column why: Waarom het telt | Why it counts
// column absence: Aard van de leemte | Kind of gap
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (barrier:Barrier {id: $barrier})
CALL (barrier) {
  MATCH (item:Signal|Opportunity|Facilitator|Intervention)-[link:OCCURS_AT|RAISES]->(barrier)
  RETURN CASE WHEN item:Signal THEN 1 WHEN item:Opportunity THEN 2 WHEN item:Facilitator THEN 3 ELSE 4 END AS part,
    item, null AS rank, link, type(link) AS relationship, barrier AS subject, null AS code, null AS why, null AS absence, link.evidence AS evidence, link.sources AS sources
  UNION ALL
  UNWIND [[1, 'OCCURS_AT'], [2, 'OCCURS_AT'], [3, 'OCCURS_AT'], [4, 'RAISES']] AS element
  WITH barrier, element
  WHERE NOT EXISTS {
    MATCH (item)-[:OCCURS_AT|RAISES]->(barrier)
    WHERE (element[0] = 1 AND item:Signal) OR (element[0] = 2 AND item:Opportunity) OR (element[0] = 3 AND item:Facilitator) OR (element[0] = 4 AND item:Intervention)
    RETURN item
  }
  RETURN element[0] AS part, null AS item, null AS rank, null AS link, element[1] AS relationship, barrier AS subject, null AS code, null AS why, null AS absence, null AS evidence, null AS sources
  UNION ALL
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
  RETURN 5 AS part, actor AS item, rank, duty AS link, coalesce(type(duty), CASE rank WHEN 1 THEN 'ACCOUNTABLE_FOR' ELSE 'EXECUTES' END) AS relationship, subject, null AS code, null AS why, null AS absence,
    CASE WHEN duty IS NULL THEN null WHEN stated THEN 'STATED' ELSE 'DERIVED' END AS evidence, duty.sources AS sources
  UNION ALL
  CALL (barrier) {
    RETURN barrier AS near
    UNION
    MATCH (near)-[:RAISES|ADDRESSES]->(barrier)
    RETURN near
    UNION
    MATCH (near)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(barrier)
    RETURN near
    UNION
    MATCH (near)<-[:HAS_DELIVERABLE]-(:Action)-[:ADDRESSES]->(barrier)
    RETURN near
    UNION
    MATCH (near)<-[:HAS_DELIVERABLE]-(:Action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(barrier)
    RETURN near
  }
  CALL (near) {
    // the gap rules of near, united
  }
  RETURN 6 AS part, subject AS item, null AS rank, null AS link, missing AS relationship, null AS subject, code, why, absence, null AS evidence, sources
}
CALL (link) {
  UNWIND link.sources AS source
  MATCH (:Passage {id: source})<-[:CONTAINS*]-(document:Document)
  RETURN min(document.periodStart) AS documentStart, max(document.periodEnd) AS documentEnd
}
WITH *, coalesce(link.validFrom, documentStart) AS start, coalesce(link.validTo, documentEnd) AS end,
  toString($asOf) AS day, part AS place, item AS what
RETURN ['SIGNAL', 'OPPORTUNITY', 'FACILITATOR', 'INTERVENTION', 'OWNER', 'GAP'][part - 1] AS part,
  CASE
    WHEN what IS NOT NULL THEN what
    WHEN EXISTS { (barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS item,
  ['BARRIER', 'INTERVENTION', 'POLICY', 'INHERITED'][rank - 1] AS ground,
  relationship,
  subject,
  link.modality AS modality,
  CASE
    WHEN link.modality IS NULL THEN null
    WHEN left(day, size(end)) > end THEN 'ENDED'
    WHEN left(day, size(start)) < start THEN 'NOT_STARTED'
    ELSE 'CURRENT'
  END AS period,
  code AS gap,
  why,
  absence,
  evidence,
  coalesce(sources, COLLECT {
    MATCH (subject)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  }) AS sources
ORDER BY place, rank, what IS NULL, gap, subject.id, what.id, relationship, modality
