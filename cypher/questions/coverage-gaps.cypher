// Waar zitten de leemtes? | Where are the gaps?
// Elke leemte met het verband dat ontbreekt, waarom dat telt en of de bronnen erover zwijgen of niet gelezen zijn. Een wens of voorstel sluit geen leemte.
// Every gap with the link that is missing, why it counts and whether the sources are silent or were not read. A wish or proposal closes no gap.
// :param code => null      // GapCode
// :param barrier => null   // Barrier
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
CALL () {
  // the gap rules, united
}
WITH *
WHERE ($code IS NULL OR code = $code)
  AND ($barrier IS NULL
    OR subject.id = $barrier
    OR EXISTS { (subject)-[:RAISES|ADDRESSES]->(:Barrier {id: $barrier}) }
    OR EXISTS { (subject)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(:Barrier {id: $barrier}) }
    OR EXISTS { (subject)<-[:HAS_DELIVERABLE]-(:Action)-[:ADDRESSES]->(:Barrier {id: $barrier}) }
    OR EXISTS { (subject)<-[:HAS_DELIVERABLE]-(:Action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(:Barrier {id: $barrier}) })
RETURN gap, code, subject, missing, why, absence, severity, wished, claim, decision, sources
ORDER BY code, gap
