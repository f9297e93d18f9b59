// Welke leemtes noemen de bronnen zelf? | Which gaps do the sources name themselves?
// Elke leemte die een bron zelf noemt, met wat zij betreft en wie haar stelt. Staat er «afgeleid», dan leest de gegevensmaker een eis of wens als leemte.
// Every gap that a source itself names, with what it concerns and who holds it. Where it says “derived”, the maker of the data reads a demand or wish as a gap.
// column code: Code | Code
// column claim: Constatering | Claim
// column concerns: Betreft | Concerns
// column holders: Wie het stelt | Held by
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (claim:Claim {kind: 'GAP'})
RETURN claim.gapKind AS code,
  claim,
  COLLECT {
    MATCH (claim)-[:CONCERNS]->(subject)
    RETURN subject
    ORDER BY head(labels(subject)), subject.id
  } AS concerns,
  COLLECT {
    MATCH (holder:Actor)-[:HOLDS]->(claim)
    RETURN holder
    ORDER BY holder.id
  } AS holders,
  claim.evidence AS evidence,
  COLLECT {
    MATCH (claim)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  } AS sources
ORDER BY code, claim.id
