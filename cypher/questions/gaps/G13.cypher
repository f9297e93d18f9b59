// Alleen gewenst of voorgesteld | Only wished or proposed
// Elke rol bij de barrière, interventie, actie of het product is niet meer dan een wens of voorstel.
// Every role in the barrier, intervention, action or deliverable is only a wish or a proposal.
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
MATCH (subject:Barrier|Intervention|Action|Deliverable)
WHERE EXISTS { (:Actor)-[:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject) }
  AND NOT EXISTS {
    (:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
    WHERE NOT duty.modality IN ['DESIRED', 'PROPOSED']
  }
WITH subject, 'G13:' || subject.id AS gap,
  head(COLLECT {
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G13'})-[:CONCERNS]->(subject)
    RETURN claim
    ORDER BY claim.id
  }) AS claim
RETURN gap,
  'G13' AS code,
  subject,
  null AS missing,
  {nl: 'Een wens of voorstel is geen opdracht', en: 'A wish or a proposal is no assignment'} AS why,
  CASE
    WHEN claim IS NOT NULL THEN 'NONE'
    WHEN EXISTS { (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS]-(section:Section) WHERE section.available <> 'FULL' }
      OR EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] } THEN 'SOURCE_MISSING'
    ELSE 'NOT_STATED'
  END AS absence,
  'MEDIUM' AS severity,
  COLLECT {
    MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
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
