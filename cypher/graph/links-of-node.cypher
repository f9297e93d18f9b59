// Every relationship of a node, with the node at its other end.
// :param id => 'geld'
MATCH (node:Document|Section|Passage|Action|Deliverable|BarrierModel|Barrier|Intervention|Signal|Opportunity|Facilitator|Actor|Instrument|LegalBasis|Theme|Claim|FollowUp|GapDecision {id: $id})-[link]-(other:Document|Section|Passage|Action|Deliverable|BarrierModel|Barrier|Intervention|Signal|Opportunity|Facilitator|Actor|Instrument|LegalBasis|Theme|Claim|FollowUp|GapDecision)
RETURN type(link) AS type, startNode(link) = node AS outgoing, other, properties(link) AS properties
ORDER BY type, outgoing, other.position, toLower(other.title), other.id, link.modality, link.validFrom
