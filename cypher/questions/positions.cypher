// Wat vindt Nederland ervan? | What is the Dutch position?
// Nederlandse standpunten die in dit document staan of dit document, een onderdeel of een actie ervan betreffen: eerst waar Nederland tegen is, dan steun onder voorbehoud, dan steun.
// Dutch positions that stand in this document or concern it, a part or an action of it: first what the Netherlands opposes, then support with reservation, then support.
// :param document => 'bnc-fiche-2021'   // Document
// column stance: Houding | Stance
// column position: Standpunt | Position
// column concerns: Betreft | Concerns
// column holders: Wie het inneemt | Held by
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (document:Document {id: $document})
CALL (document) {
  MATCH (document)-[:CONTAINS*]->(:Passage)<-[:STATED_IN]-(position:Claim {kind: 'POSITION'})
  RETURN position
  UNION
  MATCH (position:Claim {kind: 'POSITION'})-[:CONCERNS]->(document)
  RETURN position
  UNION
  MATCH (subject:Section|Passage|Action|Deliverable|Claim)
  WHERE subject.id STARTS WITH document.id || '-'
  MATCH (position:Claim {kind: 'POSITION'})-[:CONCERNS]->(subject)
  RETURN position
}
WITH position
WHERE EXISTS { (:Actor {tier: 'NL'})-[:HOLDS]->(position) }
RETURN position.stance AS stance,
  position,
  COLLECT {
    MATCH (position)-[:CONCERNS]->(subject)
    RETURN subject
    ORDER BY head(labels(subject)), subject.id
  } AS concerns,
  COLLECT {
    MATCH (holder:Actor {tier: 'NL'})-[:HOLDS]->(position)
    RETURN holder
    ORDER BY holder.id
  } AS holders,
  position.evidence AS evidence,
  COLLECT {
    MATCH (position)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  } AS sources
ORDER BY CASE stance WHEN 'OPPOSES' THEN 1 WHEN 'SUPPORTS_WITH_RESERVATION' THEN 2 ELSE 3 END, position.id
