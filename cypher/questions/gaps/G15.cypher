// Financiering niet vermeld | Funding not stated
// Bij de actie, haar onderdelen en het geheel waar zij bij hoort staat niet wie betaalt of uit welk fonds, of een bron zegt dat dit onduidelijk is. Een voorstel tot financiering telt niet.
// The action, its parts and the whole it belongs to do not say who pays or from which fund, or a source says that this is unclear. A proposal to fund does not count.
// :param asOf => date()   // Date
// column gap: Leemte | Gap
// column code: Code | Code
// column subject: Onderwerp | Subject
// column missing: Ontbrekend verband | Missing link
// column why: Waarom het telt | Why it counts
// column absence: Aard | Kind of absence
// column severity: Ernst | Severity
// column wished: Alleen gewenst of voorgesteld | Only wished or proposed
// column claim: Bevestigd door | Confirmed by
// column decision: Besluit | Decision
// column sources: Bronnen | Sources
MATCH (subject:Action)
WITH subject, 'G15:' || subject.id AS gap,
  head(COLLECT {
    CALL (subject) {
      RETURN subject AS item
      UNION
      UNWIND [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] AS itemId
      MATCH (item:Document {id: itemId})
      RETURN item
    }
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G15'})-[:CONCERNS]->(item)
    RETURN claim
    ORDER BY item = subject DESC, claim.id
  }) AS claim,
  EXISTS {
    CALL (subject) {
      MATCH (subject)-[:PART_OF*0..3]->(item:Action)
      RETURN item
      UNION
      MATCH (item:Action)-[:PART_OF*1..3]->(subject)
      RETURN item
    }
    WITH item
    WHERE EXISTS { (item)-[:USES]->(:Instrument {kind: 'FUND'}) }
      OR EXISTS { (:Actor)-[duty:FUNDS]->(item) WHERE duty.modality IN ['DECIDED', 'ASSIGNED', 'INTENDED', 'OBSERVED'] }
    RETURN item
  } OR EXISTS {
    MATCH (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS*]-(:Section|Document)<-[duty:FUNDS]-(:Actor)
    WHERE duty.modality IN ['DECIDED', 'ASSIGNED', 'INTENDED', 'OBSERVED']
  } AS funded
WHERE NOT funded OR EXISTS { (claim)-[:CONCERNS]->(subject) }
RETURN gap,
  'G15' AS code,
  subject,
  'FUNDS' AS missing,
  {nl: 'Waarvoor niemand betaalt, dat blijft liggen', en: 'What nobody pays for is left undone'} AS why,
  CASE
    WHEN claim IS NOT NULL THEN 'NONE'
    WHEN EXISTS { (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS]-(section:Section) WHERE section.available <> 'FULL' }
      OR EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] } THEN 'SOURCE_MISSING'
    ELSE 'NOT_STATED'
  END AS absence,
  'LOW' AS severity,
  COLLECT {
    MATCH (actor:Actor)-[duty:FUNDS]->(subject)
    WHERE duty.modality IN ['DESIRED', 'PROPOSED']
    RETURN DISTINCT actor
    ORDER BY actor.id
  } AS wished,
  claim,
  head(COLLECT {
    MATCH (decision:GapDecision {id: gap})
    RETURN decision
  }) AS decision,
  COLLECT {
    MATCH (subject)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  } AS sources
ORDER BY gap
