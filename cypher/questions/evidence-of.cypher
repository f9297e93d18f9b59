// Waar staat dit? | Where does this stand?
// Elke vindplaats achter dit punt: waar het zelf staat, en voor elk verband waar dat staat, met modaliteit, bladzijde en enkele woorden van de plek. Een verband zonder vindplaats is afgeleid en staat er niet bij.
// Every passage behind this: where it stands itself, and for each relationship where that stands, with modality, page and a few words of the place. A relationship without a passage is derived and does not show.
// :param subject => 'geld'   // Node
// column from: Van | From
// column relationship: Verband | Relationship
// column to: Naar | To
// column modality: Modaliteit | Modality
// column evidence: Herkomst | Evidence
// column document: Document | Document
// column page: Bladzijde | Page
// column anchor: Bij de woorden | At the words
// column sources: Bronnen | Sources
MATCH (subject:Document|Section|Passage|Action|Deliverable|BarrierModel|Barrier|Intervention|Signal|Opportunity|Facilitator|Actor|Instrument|LegalBasis|Theme|Claim|FollowUp|GapDecision {id: $subject})
CALL (subject) {
  MATCH (subject)-[link:STATED_IN|CONTAINS]->(passage:Passage)
  RETURN subject AS from, link, passage AS to, subject.evidence AS evidence, passage
  UNION
  MATCH (from)-[link:STATED_IN|CONTAINS]->(subject:Passage)
  RETURN from, link, subject AS to, from.evidence AS evidence, subject AS passage
  UNION
  MATCH (subject)-[:CONTAINS*0..5]->(from:Section)-[link:CONTAINS]->(passage:Passage)
  RETURN from, link, passage AS to, from.evidence AS evidence, passage
  UNION
  MATCH (subject)-[link]-()
  WHERE NOT type(link) IN ['STATED_IN', 'CONTAINS']
  MATCH (passage:Passage)
  WHERE passage.id IN link.sources
  RETURN startNode(link) AS from, link, endNode(link) AS to, link.evidence AS evidence, passage
}
MATCH (document:Document)-[:CONTAINS*]->(passage)
RETURN from,
  type(link) AS relationship,
  to,
  link.modality AS modality,
  evidence,
  document,
  CASE WHEN passage.page IS NOT NULL THEN toString(passage.page) END AS page,
  passage.anchor AS anchor,
  [passage.id] AS sources
ORDER BY CASE relationship WHEN 'CONTAINS' THEN 1 WHEN 'STATED_IN' THEN 2 ELSE 3 END, relationship, from.id, to.id, modality, document.id, passage.id
