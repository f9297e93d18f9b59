// Actie zonder termijn | Action without deadline
// Bij de actie, haar onderdelen en het geheel waar zij bij hoort staat geen begin, einde of termijn; staande taken tellen niet mee.
// The action, its parts and the whole it belongs to have no start, end or deadline; standing tasks do not count.
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
    WHERE coalesce(whole.dueDate, whole.dueText, whole.startDate) IS NOT NULL
  }
  AND NOT EXISTS {
    (part:Action)-[:PART_OF*1..3]->(subject)
    WHERE coalesce(part.dueDate, part.dueText, part.startDate) IS NOT NULL
  }
WITH subject, 'G05:' || subject.id AS gap,
  head(COLLECT {
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G05'})-[:CONCERNS]->(subject)
    RETURN claim
    ORDER BY claim.id
  }) AS claim
RETURN gap,
  'G05' AS code,
  subject,
  null AS missing,
  {nl: 'Zonder termijn is niet te zien of de actie te laat is', en: 'Without a deadline nobody can tell whether the action is late'} AS why,
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
