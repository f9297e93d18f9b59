// Volgens een bron onderbelicht | Underexposed, says a source
// Een regel voor alles wat de constatering betreft. Zegt een bron het zelf, dan staat er «volgens de bron»; is het onze lezing van een eis of wens, dan niet.
// A row for everything the claim concerns. Where a source itself says so, it reads “says the source”; where it is our reading of a demand or wish, it does not.
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
MATCH (claim:Claim {kind: 'GAP', gapKind: 'G22'})-[:CONCERNS]->(subject)
WHERE NOT subject:Claim
WITH subject, claim, 'G22:' || subject.id || ':' || claim.id AS gap
RETURN gap,
  'G22' AS code,
  subject,
  null AS missing,
  {nl: 'Wat te weinig aandacht krijgt, wordt een zwakke plek: ' || claim.title, en: 'What gets too little attention becomes a weak spot: ' || claim.titleEn} AS why,
  CASE claim.evidence WHEN 'STATED' THEN 'NONE' ELSE 'NOT_STATED' END AS absence,
  'LOW' AS severity,
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
