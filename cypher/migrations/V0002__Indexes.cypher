// What the questions select by.
CREATE INDEX action_due_date IF NOT EXISTS FOR (node:Action) ON (node.dueDate);
CREATE INDEX deliverable_due_date IF NOT EXISTS FOR (node:Deliverable) ON (node.dueDate);
CREATE INDEX actor_tier IF NOT EXISTS FOR (node:Actor) ON (node.tier);
CREATE INDEX claim_gap_kind IF NOT EXISTS FOR (node:Claim) ON (node.gapKind);
CREATE INDEX document_available IF NOT EXISTS FOR (node:Document) ON (node.available);
