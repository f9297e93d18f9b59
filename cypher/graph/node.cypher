// A node of any label.
// :param id => 'geld'
MATCH (node:Document|Section|Passage|Action|Deliverable|BarrierModel|Barrier|Intervention|Signal|Opportunity|Facilitator|Actor|Instrument|LegalBasis|Theme|Claim|FollowUp|GapDecision {id: $id})
RETURN node
ORDER BY node.id
