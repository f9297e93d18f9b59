// Search over names in both languages; the analyser folds accents and keeps stop words such as 'IND' and 'OM'.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (node:Document|Section|Action|Deliverable|BarrierModel|Barrier|Intervention|Signal|Opportunity|Facilitator|Actor|Instrument|LegalBasis|Theme|Claim|FollowUp)
ON EACH [node.title, node.titleEn, node.abbreviation, node.aliases, node.citation, node.number]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
