// The relationships that rest on passages.
// :param passages => ['beleidskader-2023-v-p6-menukaart']
MATCH (from:Document|Section|Passage|Action|Deliverable|BarrierModel|Barrier|Intervention|Signal|Opportunity|Facilitator|Actor|Instrument|LegalBasis|Theme|Claim|FollowUp|GapDecision)-[link]->(to:Document|Section|Passage|Action|Deliverable|BarrierModel|Barrier|Intervention|Signal|Opportunity|Facilitator|Actor|Instrument|LegalBasis|Theme|Claim|FollowUp|GapDecision)
WHERE any(source IN link.sources WHERE source IN $passages)
RETURN from, type(link) AS type, to, link.modality AS modality,
  [source IN link.sources WHERE source IN $passages] AS passages
ORDER BY type, from.id, to.id, modality
