// Hoe loopt de keten van verantwoordelijkheid? | How does the chain of responsibility run?
// Van barrière via interventie en uitvoerende, coördinerende en verantwoordelijke actor naar beleidsactie, EU-actie, product en toezicht: een regel per stap, ook waar een schakel ontbreekt.
// From barrier over intervention and executing, coordinating and accountable actor to policy action, EU action, deliverable and oversight: a row per hop, also where a link is missing.
// :param subject => 'geld'   // Barrier|Intervention|Action|Deliverable
// :param asOf => date()      // Date
// column step: Stap | Step
// column from: Van | From
// column relationship: Verband | Relationship
// column to: Naar | To
// column modality: Modaliteit | Modality
// column period: Periode | Period
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (subject:Barrier|Intervention|Action|Deliverable {id: $subject})
WITH subject, COLLECT {
    WITH subject AS action
    WHERE action:Action
    RETURN action
    UNION
    MATCH (action:Action)-[:HAS_DELIVERABLE|STRENGTHENS|ADDRESSES]->(subject)
    RETURN action
    UNION
    MATCH (action:Action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(subject)
    RETURN action
  } AS actions
WITH subject, actions, COLLECT {
    UNWIND actions AS action
    MATCH (part:Action)-[:PART_OF*0..3]->(action)
    RETURN DISTINCT part
  } AS parts, COLLECT {
    MATCH (intervention:Intervention)-[:RAISES*0..1]->(subject)
    RETURN intervention
    UNION
    UNWIND CASE WHEN subject:Action OR subject:Deliverable THEN actions ELSE [] END AS action
    MATCH (action)-[:STRENGTHENS]->(intervention:Intervention)
    RETURN intervention
  } AS interventions
WITH subject, parts, interventions, COLLECT {
    WITH subject AS barrier
    WHERE barrier:Barrier
    RETURN barrier
    UNION
    UNWIND CASE WHEN subject:Barrier THEN [] ELSE interventions END AS intervention
    MATCH (intervention)-[:RAISES]->(barrier:Barrier)
    RETURN barrier
    UNION
    UNWIND CASE WHEN subject:Action OR subject:Deliverable THEN actions ELSE [] END AS action
    MATCH (action)-[:ADDRESSES]->(barrier:Barrier)
    RETURN barrier
  } AS barriers, COLLECT {
    WITH subject AS deliverable
    WHERE deliverable:Deliverable
    RETURN deliverable
    UNION
    UNWIND CASE WHEN subject:Deliverable THEN [] ELSE parts END AS part
    MATCH (part)-[:HAS_DELIVERABLE]->(deliverable:Deliverable)
    RETURN deliverable
  } AS deliverables
CALL (parts, interventions, barriers, deliverables) {
  UNWIND interventions AS from
  MATCH (from)-[hop:RAISES]->(to:Barrier)
  WHERE to IN barriers
  RETURN 1 AS step, from, hop, type(hop) AS relationship, to
  UNION
  UNWIND barriers AS to
  MATCH (from:Actor)-[hop:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(to)
  RETURN 2 AS step, from, hop, type(hop) AS relationship, to
  UNION
  UNWIND barriers AS to
  WITH to
  WHERE NOT EXISTS { (:Actor)-[:ACCOUNTABLE_FOR|COORDINATES]->(to) }
  RETURN 2 AS step, null AS from, null AS hop, 'ACCOUNTABLE_FOR' AS relationship, to
  UNION
  UNWIND interventions AS to
  MATCH (from:Actor)-[hop:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(to)
  RETURN 3 AS step, from, hop, type(hop) AS relationship, to
  UNION
  UNWIND interventions AS to
  WITH to
  WHERE NOT EXISTS { (:Actor)-[:EXECUTES]->(to) }
  RETURN 3 AS step, null AS from, null AS hop, 'EXECUTES' AS relationship, to
  UNION
  UNWIND parts AS from
  MATCH (from)-[hop:STRENGTHENS|ADDRESSES]->(to:Intervention|Barrier)
  WHERE to IN interventions OR to IN barriers
  RETURN 4 AS step, from, hop, type(hop) AS relationship, to
  UNION
  UNWIND parts AS from
  MATCH (from)-[hop:PART_OF]->(to:Action)
  WHERE to IN parts
  RETURN 4 AS step, from, hop, type(hop) AS relationship, to
  UNION
  UNWIND parts AS to
  MATCH (from:Actor)-[hop:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(to)
  RETURN 5 AS step, from, hop, type(hop) AS relationship, to
  UNION
  UNWIND parts AS to
  WITH to
  WHERE NOT EXISTS { (:Actor)-[:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(to) }
    AND NOT EXISTS { (:Action)-[:PART_OF]->(to) }
  RETURN 5 AS step, null AS from, null AS hop, 'EXECUTES' AS relationship, to
  UNION
  UNWIND parts AS from
  MATCH (from)-[hop:IMPLEMENTS|CONTINUES]->(to)
  RETURN 6 AS step, from, hop, type(hop) AS relationship, to
  UNION
  UNWIND deliverables AS to
  MATCH (from:Action)-[hop:HAS_DELIVERABLE]->(to)
  RETURN 7 AS step, from, hop, type(hop) AS relationship, to
  UNION
  UNWIND deliverables AS to
  MATCH (from:Actor)-[hop:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(to)
  RETURN 7 AS step, from, hop, type(hop) AS relationship, to
  UNION
  UNWIND deliverables AS from
  MATCH (from)-[hop:VIA|REPORTED_TO]->(to)
  RETURN 8 AS step, from, hop, type(hop) AS relationship, to
  UNION
  UNWIND parts AS part
  MATCH (part)-[:STATED_IN]->(:Passage)<-[:CONTAINS*]-(to:Section|Document)<-[hop:ACCOUNTABLE_FOR|COORDINATES|OVERSEES]-(from:Actor)
  RETURN DISTINCT 9 AS step, from, hop, type(hop) AS relationship, to
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
    WHEN from IS NOT NULL THEN from
    WHEN EXISTS { (to)-[:RAISES*0..1]->(:Barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) }
      OR EXISTS { (to)-[:STATED_IN]->(:Passage)<-[:CONTAINS]-(section:Section) WHERE section.available <> 'FULL' }
      OR EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(to.id)) WHERE substring(to.id, dash, 1) = '-' | left(to.id, dash)] } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS from,
  relationship,
  to,
  hop.modality AS modality,
  CASE
    WHEN hop.modality IS NULL THEN null
    WHEN left(day, size(end)) > end THEN 'ENDED'
    WHEN left(day, size(start)) < start THEN 'NOT_STARTED'
    ELSE 'CURRENT'
  END AS period,
  hop.evidence AS evidence,
  coalesce(hop.sources, COLLECT {
    MATCH (to)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  }) AS sources
ORDER BY step, to.id, from IS NULL, from.id, relationship, modality
