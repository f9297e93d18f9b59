// Wat vraagt Europa van Nederland, en wie pakt het op? | What does Europe ask of the Netherlands, and who takes it up?
// Elke taak die een EU-tekst de lidstaten geeft of vraagt, met de Nederlandse actie die haar uitvoert, het Nederlandse vervolg, of een actie met alleen dezelfde inhoud. Staat er niets, dan is geen Nederlandse tegenhanger gevonden.
// Every task an EU text gives or asks member states, with the Dutch action that implements it, the Dutch follow-up, or an action of merely the same content. Where nothing shows, no Dutch counterpart was found.
// column task: EU-taak | EU task
// column document: Document | Document
// column bearers: Wie de taak krijgt | Whose task
// column modality: Modaliteit | Modality
// column pickup: Nederlandse tegenhanger | Dutch counterpart
// column relationship: Verband | Relationship
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (task:Action)
UNWIND [dash IN range(1, size(task.id)) WHERE substring(task.id, dash, 1) = '-' | left(task.id, dash)] AS documentId
MATCH (document:Document {id: documentId})
MATCH (:Actor {id: document.issuer, tier: 'EU'})
WITH document, task, COLLECT {
    MATCH (:Actor {tier: 'MEMBER_STATES'})-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|REPORTS_ON]->()<-[:HAS_DELIVERABLE*0..1]-(task)
    RETURN duty
    ORDER BY CASE duty.modality WHEN 'DECIDED' THEN 1 WHEN 'ASSIGNED' THEN 2 WHEN 'INTENDED' THEN 3 WHEN 'OBSERVED' THEN 4 WHEN 'PROPOSED' THEN 5 ELSE 6 END, startNode(duty).id
  } AS duties
WHERE size(duties) > 0
WITH document, task, duties, COLLECT {
    MATCH (task)-[:PART_OF*0..3]->(:Action)<-[link:IMPLEMENTS]-(pickup:Action)
    RETURN {node: pickup, link: link} AS found
    UNION
    MATCH (task)<-[:PART_OF*1..3]-(:Action)<-[link:IMPLEMENTS]-(pickup:Action)
    RETURN {node: pickup, link: link} AS found
    UNION
    MATCH (task)<-[link:FOLLOWS_UP]-(pickup:FollowUp)
    MATCH (:Actor {id: pickup.scopeActor, tier: 'NL'})
    RETURN {node: pickup, link: link} AS found
    UNION
    MATCH (task)-[link:CORRESPONDS_TO]-(pickup:Action)
    UNWIND [dash IN range(1, size(pickup.id)) WHERE substring(pickup.id, dash, 1) = '-' | left(pickup.id, dash)] AS homeId
    MATCH (home:Document {id: homeId})
    MATCH (:Actor {id: home.issuer, tier: 'NL'})
    RETURN {node: pickup, link: link} AS found
  } AS pickups
UNWIND CASE WHEN pickups = [] THEN [null] ELSE pickups END AS found
WITH document, task, duties, found.node AS pickup, found.link AS link
RETURN task,
  document,
  COLLECT {
    UNWIND duties AS duty
    WITH startNode(duty) AS bearer
    RETURN DISTINCT bearer
    ORDER BY bearer.id
  } AS bearers,
  head(duties).modality AS modality,
  CASE
    WHEN pickup IS NOT NULL THEN pickup
    WHEN EXISTS {
      MATCH (national:Document)
      MATCH (:Actor {id: national.issuer, tier: 'NL'})
      WHERE national.available IN ['PART', 'NONE'] AND national.date >= document.date
    } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS pickup,
  type(link) AS relationship,
  link.evidence AS evidence,
  COLLECT {
    UNWIND reduce(all = coalesce(link.sources, []), duty IN duties | all || duty.sources) AS source
    RETURN DISTINCT source
    ORDER BY source
  } AS sources
ORDER BY document.date, task.id, link IS NULL, relationship, endNode(link).id, startNode(link).id
