// Wie betaalt wat, en waaruit? | Who funds what, and from what?
// Wie volgens de teksten wat financiert, uit welk fonds en hoe vast dat staat. Een voorstel of wens is alleen een mogelijkheid; waar een fonds is genoemd en geen betaler, staat dat er.
// Who funds what according to the texts, from which fund and how firm that is. A proposal or wish is only a possibility; where a fund is named and nobody who pays, it says so.
// column funder: Wie betaalt | Who pays
// column subject: Waarvoor | For what
// column funds: Fonds | Fund
// column modality: Modaliteit | Modality
// column claims: Wat bronnen ervan zeggen | What sources say of it
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
CALL () {
  MATCH (funder:Actor)-[duty:FUNDS]->(subject)
  RETURN funder, duty, subject
  UNION
  MATCH (subject)-[:USES]->(:Instrument {kind: 'FUND'})
  WHERE NOT EXISTS { (:Actor)-[:FUNDS]->(subject) }
  RETURN DISTINCT null AS funder, null AS duty, subject
}
WITH *, COLLECT {
    MATCH (subject)-[use:USES]->(:Instrument {kind: 'FUND'})
    RETURN use
    ORDER BY endNode(use).id
  } AS uses
WITH *, [use IN uses | endNode(use)] AS funds
RETURN CASE
    WHEN funder IS NOT NULL THEN funder
    WHEN EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS funder,
  subject,
  funds,
  duty.modality AS modality,
  COLLECT {
    UNWIND [subject] + funds AS item
    MATCH (claim:Claim)-[:CONCERNS]->(item)
    WHERE claim.kind = 'POSITION' OR claim.gapKind = 'G15'
    RETURN DISTINCT claim
    ORDER BY claim.id
  } AS claims,
  CASE WHEN duty IS NULL THEN head(uses).evidence ELSE duty.evidence END AS evidence,
  COLLECT {
    UNWIND reduce(all = coalesce(duty.sources, []), use IN uses | all || use.sources) AS source
    RETURN DISTINCT source
    ORDER BY source
  } AS sources
ORDER BY duty IS NULL, CASE duty.modality WHEN 'DECIDED' THEN 1 WHEN 'ASSIGNED' THEN 2 WHEN 'INTENDED' THEN 3 WHEN 'OBSERVED' THEN 4 WHEN 'PROPOSED' THEN 5 ELSE 6 END, subject.id, duty.sources[0], startNode(duty).id
