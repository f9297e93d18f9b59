// Bronnen spreken elkaar tegen | Sources contradict each other
// Twee bronnen, of twee plaatsen van één bron, zeggen iets anders over dit onderwerp; een regel voor elke tegenspraak.
// Two sources, or two places of one source, say different things of this subject; a row for each conflict.
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
MATCH (claim:Claim {kind: 'CONFLICT'})-[:CONCERNS]->(subject)
WHERE NOT subject:Claim
WITH subject, claim, 'G14:' || subject.id || ':' || claim.id AS gap
RETURN gap,
  'G14' AS code,
  subject,
  null AS missing,
  {nl: 'Zolang bronnen elkaar tegenspreken, is onduidelijk wat geldt: ' || claim.title, en: 'As long as sources contradict each other, it is unclear what holds: ' || claim.titleEn} AS why,
  CASE claim.evidence WHEN 'STATED' THEN 'NONE' ELSE 'NOT_STATED' END AS absence,
  'MEDIUM' AS severity,
  [] AS wished,
  claim,
  head(COLLECT {
    MATCH (decision:GapDecision {id: gap})
    RETURN decision
  }) AS decision,
  COLLECT {
    MATCH (claim)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  } AS sources
ORDER BY gap
