// Wie brengt aan wie verslag uit, waarlangs en wanneer? | Who reports to whom, by what route and when?
// Producten die naar deze actor of dit overleg gaan, wat daarvoor nodig is, en de producten van stukken waarop hij toezicht houdt; met wie verslag doet, in welke reeks en wanneer.
// Deliverables that go to this actor or forum, what they need, and the deliverables of papers it oversees; with who reports, in which series and when.
// :param forum => 'commissie'   // Actor
// column ground: Waarom | Why
// column deliverable: Product | Deliverable
// column to: Bestemd voor | Meant for
// column reporters: Wie verslag doet | Who reports
// column modality: Modaliteit | Modality
// column via: Verschijnt in | Appears in
// column due: Termijn | Deadline
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (forum:Actor {id: $forum})
CALL (forum) {
  MATCH (deliverable:Deliverable)-[link:REPORTED_TO|ADDRESSED_TO]->(forum)
  RETURN 1 AS step, deliverable, link, forum AS to
  UNION
  MATCH (:Actor {id: forum.id})<-[:REPORTED_TO|ADDRESSED_TO]-(:Deliverable)-[:NEEDS*0..2]->(to:Deliverable)-[link:NEEDS]->(deliverable:Deliverable)
  RETURN DISTINCT 2 AS step, deliverable, link, to
  UNION
  MATCH (forum)-[link:OVERSEES]->(to:Document|Section|Action)
  CALL (to) {
    MATCH (action:Action)
    WHERE action.id = to.id OR action.id STARTS WITH to.id || '-'
    RETURN action
    UNION
    MATCH (to)-[:CONTAINS*]->(:Passage)<-[:STATED_IN]-(action:Action)
    RETURN action
  }
  MATCH (action)-[:HAS_DELIVERABLE]->(deliverable:Deliverable)
  RETURN DISTINCT 3 AS step, deliverable, link, to
}
WITH *, COLLECT {
    MATCH (:Actor)-[duty:REPORTS_ON|EXECUTES|COORDINATES|ACCOUNTABLE_FOR]->(deliverable)
    RETURN duty
    ORDER BY CASE duty.modality WHEN 'DECIDED' THEN 1 WHEN 'ASSIGNED' THEN 2 WHEN 'INTENDED' THEN 3 WHEN 'OBSERVED' THEN 4 WHEN 'PROPOSED' THEN 5 ELSE 6 END, startNode(duty).id
  } AS duties
RETURN type(link) AS ground,
  deliverable,
  to,
  COLLECT {
    UNWIND duties AS duty
    WITH startNode(duty) AS reporter
    RETURN DISTINCT reporter
    ORDER BY reporter.id
  } AS reporters,
  head(duties).modality AS modality,
  COLLECT {
    MATCH (deliverable)-[:VIA]->(series:Instrument)
    RETURN series
    ORDER BY series.id
  } AS via,
  CASE
    WHEN coalesce(deliverable.dueDate, deliverable.dueText, deliverable.startDate) IS NOT NULL THEN coalesce(deliverable.dueDate, deliverable.dueText, deliverable.startDate)
    WHEN EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(deliverable.id)) WHERE substring(deliverable.id, dash, 1) = '-' | left(deliverable.id, dash)] } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS due,
  link.evidence AS evidence,
  COLLECT {
    CALL (deliverable, link, duties) {
      UNWIND reduce(all = coalesce(link.sources, []), duty IN duties | all || duty.sources) AS source
      RETURN source
      UNION
      MATCH (deliverable)-[:STATED_IN]->(passage:Passage)
      RETURN passage.id AS source
    }
    RETURN source
    ORDER BY source
  } AS sources
ORDER BY step, coalesce(deliverable.dueDate, deliverable.startDate), deliverable.id, ground, to.id
