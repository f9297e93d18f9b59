// Waar spreken de bronnen elkaar tegen? | Where do the sources contradict each other?
// Elke tegenspraak tussen bronnen, of binnen één bron, met wat elk ervan zegt, de stukken naast elkaar en wat het raakt. De tegenspraak wordt getoond, niet beslecht.
// Every conflict between sources, or within one, with what each says, the papers side by side and what it touches. The conflict is shown, not settled.
// column conflict: Tegenspraak | Conflict
// column explanation: Wat elk zegt | What each says
// column documents: Stukken | Papers
// column claims: Tegenover elkaar | Against each other
// column concerns: Betreft | Concerns
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (conflict:Claim {kind: 'CONFLICT'})
RETURN conflict,
  {nl: coalesce(conflict.summary, ''), en: coalesce(conflict.summaryEn, '')} AS explanation,
  COLLECT {
    MATCH (conflict)-[:STATED_IN]->(:Passage)<-[:CONTAINS*]-(document:Document)
    RETURN DISTINCT document
    ORDER BY document.date, document.id
  } AS documents,
  COLLECT {
    MATCH (conflict)-[:CONCERNS]->(claim:Claim)
    RETURN claim
    ORDER BY claim.id
  } AS claims,
  COLLECT {
    MATCH (conflict)-[:CONCERNS]->(subject)
    WHERE NOT subject:Claim
    RETURN subject
    ORDER BY head(labels(subject)), subject.id
  } AS concerns,
  conflict.evidence AS evidence,
  COLLECT {
    MATCH (conflict)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  } AS sources
ORDER BY conflict.id
