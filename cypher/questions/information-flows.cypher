// Wie moet wat aan wie geven? | Who must give what to whom?
// Wat volgens de teksten naar iemand toe gaat, van wie het komt en langs welk instrument, met hoe bindend dat is. Met een actor: alleen wat die of een onderdeel geeft of ontvangt.
// What goes to somebody according to the texts, from whom it comes and through which instrument, with how binding that is. With an actor: only what it or a unit gives or receives.
// :param actor => null   // Actor
// column giver: Van | From
// column role: Rol | Role
// column subject: Wat | What
// column receiver: Aan | To
// column instruments: Waarlangs | Through
// column modality: Modaliteit | Modality
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (subject:Action|Deliverable)-[link:ADDRESSED_TO|REPORTED_TO]->(receiver:Actor)
OPTIONAL MATCH (giver:Actor)-[duty:EXECUTES|REPORTS_ON]->(subject)
WITH *
WHERE $actor IS NULL
  OR EXISTS { (receiver)-[:PART_OF*0..4]->(:Actor {id: $actor}) }
  OR EXISTS { (giver)-[:PART_OF*0..4]->(:Actor {id: $actor}) }
RETURN CASE
    WHEN giver IS NOT NULL THEN giver
    WHEN EXISTS { (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS]-(section:Section) WHERE section.available <> 'FULL' }
      OR EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS giver,
  type(duty) AS role,
  subject,
  receiver,
  COLLECT {
    MATCH (subject)-[:USES|VIA]->(instrument:Instrument)
    RETURN DISTINCT instrument
    ORDER BY instrument.id
  } AS instruments,
  duty.modality AS modality,
  CASE WHEN link.evidence = 'STATED' AND coalesce(duty.evidence, 'STATED') = 'STATED' THEN 'STATED' ELSE 'DERIVED' END AS evidence,
  COLLECT {
    UNWIND coalesce(link.sources, []) || coalesce(duty.sources, []) AS source
    RETURN DISTINCT source
    ORDER BY source
  } AS sources
ORDER BY duty IS NULL, CASE duty.modality WHEN 'DECIDED' THEN 1 WHEN 'ASSIGNED' THEN 2 WHEN 'INTENDED' THEN 3 WHEN 'OBSERVED' THEN 4 WHEN 'PROPOSED' THEN 5 ELSE 6 END, subject.id, receiver.id, startNode(duty).id, role
