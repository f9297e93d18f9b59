// Actie zonder product, verslag of toezicht | Action without deliverable, report or oversight
// Over de actie, haar onderdelen en het geheel waar zij bij hoort wordt niet gerapporteerd en niemand houdt er toezicht op; staande taken tellen niet mee.
// Nobody reports on or oversees the action, its parts or the whole it belongs to; standing tasks do not count.
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
WHERE coalesce(subject.recurrence, '') <> 'STANDING'
  AND NOT EXISTS {
    (subject)-[:PART_OF*0..3]->(whole:Action)
    WHERE EXISTS { (whole)-[:HAS_DELIVERABLE]->() } OR EXISTS { (:Actor)-[:REPORTS_ON|OVERSEES]->(whole) }
  }
  AND NOT EXISTS {
    (part:Action)-[:PART_OF*1..3]->(subject)
    WHERE EXISTS { (part)-[:HAS_DELIVERABLE]->() } OR EXISTS { (:Actor)-[:REPORTS_ON|OVERSEES]->(part) }
  }
  AND NOT EXISTS {
    (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS*]-(whole:Section|Document)<-[:REPORTS_ON|OVERSEES]-(:Actor)
  }
WITH subject, 'G06:' || subject.id AS gap,
  head(COLLECT {
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G06'})-[:CONCERNS]->(subject)
    RETURN claim
    ORDER BY claim.id
  }) AS claim
RETURN gap,
  'G06' AS code,
  subject,
  'HAS_DELIVERABLE' AS missing,
  {nl: 'Zonder product of toezicht is niet na te gaan wat ervan komt', en: 'Without deliverable or oversight nobody can check what comes of it'} AS why,
  CASE
    WHEN claim IS NOT NULL THEN 'NONE'
    WHEN EXISTS { (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS]-(section:Section) WHERE section.available <> 'FULL' }
      OR EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] } THEN 'SOURCE_MISSING'
    ELSE 'NOT_STATED'
  END AS absence,
  'MEDIUM' AS severity,
  [] AS wished,
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
