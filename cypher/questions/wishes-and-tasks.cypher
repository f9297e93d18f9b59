// Wat is opdracht en wat is wens? | What is a task and what is a wish?
// Elke rol die dit document iemand geeft, naar hoe bindend de tekst is: van vastgesteld en opgedragen tot voorgesteld en gewenst. Met een actor: alleen wat die en zijn onderdelen aangaat.
// Every role this document gives somebody, by how binding the wording is: from decided and assigned to proposed and desired. With an actor: only what concerns it and its units.
// :param document => 'beleidskader-2023'   // Document
// :param actor => null                     // Actor
// column modality: Modaliteit | Modality
// column actor: Actor | Actor
// column role: Rol | Role
// column subject: Waarvoor | For what
// column task: Taak | Task
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (document:Document {id: $document})
MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
WHERE ($actor IS NULL OR EXISTS { (actor)-[:PART_OF*0..4]->(:Actor {id: $actor}) })
  AND (subject = document
    OR subject.id STARTS WITH document.id || '-'
    OR any(source IN duty.sources WHERE source STARTS WITH document.id || '-v-'))
RETURN duty.modality AS modality,
  actor,
  type(duty) AS role,
  subject,
  CASE WHEN duty.task IS NOT NULL THEN {nl: duty.task, en: coalesce(duty.taskEn, duty.task)} END AS task,
  duty.evidence AS evidence,
  coalesce(duty.sources, []) AS sources
ORDER BY CASE modality WHEN 'DECIDED' THEN 1 WHEN 'ASSIGNED' THEN 2 WHEN 'INTENDED' THEN 3 WHEN 'OBSERVED' THEN 4 WHEN 'PROPOSED' THEN 5 ELSE 6 END, actor.id, subject.id, role
