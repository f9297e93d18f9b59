-- every hop of the chain of a barrier: step, from, relationship, to, modality
WITH RECURSIVE barrier AS (
  SELECT ?::text AS id
), intervention AS (
  SELECT e.from_id AS id FROM barrier b JOIN edge e ON e.to_id = b.id AND e.type = 'RAISES'
), action AS (
  SELECT e.from_id AS id FROM barrier b JOIN edge e ON e.to_id = b.id AND e.type = 'ADDRESSES'
  UNION
  SELECT e.from_id FROM intervention i JOIN edge e ON e.to_id = i.id AND e.type = 'STRENGTHENS'
), tree (id, depth) AS (
  SELECT id, 0 FROM action
  UNION
  SELECT e.from_id, t.depth + 1 FROM tree t JOIN edge e ON e.to_id = t.id AND e.type = 'PART_OF' WHERE t.depth < 3
), part AS (
  SELECT DISTINCT id FROM tree
), deliverable AS (
  SELECT DISTINCT e.to_id AS id FROM part p JOIN edge e ON e.from_id = p.id AND e.type = 'HAS_DELIVERABLE'
), place (id) AS (
  SELECT e.to_id FROM part p JOIN edge e ON e.from_id = p.id AND e.type = 'STATED_IN'
  UNION
  SELECT e.from_id FROM place p JOIN edge e ON e.to_id = p.id AND e.type = 'CONTAINS'
), role (type) AS (
  VALUES ('ACCOUNTABLE_FOR'), ('COORDINATES'), ('EXECUTES'), ('SUPPORTS'), ('FUNDS'), ('REPORTS_ON'), ('OVERSEES'), ('INVOLVED_IN')
)
SELECT '1', e.from_id, e.type, e.to_id, e.modality FROM barrier b JOIN edge e ON e.to_id = b.id AND e.type = 'RAISES'
UNION
SELECT '2', d.from_id, d.type, d.to_id, d.modality FROM barrier b JOIN edge d ON d.to_id = b.id JOIN role ON role.type = d.type
UNION
SELECT '2', NULL, 'ACCOUNTABLE_FOR', b.id, NULL FROM barrier b
WHERE NOT EXISTS (SELECT FROM edge d WHERE d.to_id = b.id AND d.type IN ('ACCOUNTABLE_FOR', 'COORDINATES'))
UNION
SELECT '3', d.from_id, d.type, d.to_id, d.modality FROM intervention i JOIN edge d ON d.to_id = i.id JOIN role ON role.type = d.type
UNION
SELECT '3', NULL, 'EXECUTES', i.id, NULL FROM intervention i
WHERE NOT EXISTS (SELECT FROM edge d WHERE d.to_id = i.id AND d.type = 'EXECUTES')
UNION
SELECT '4', e.from_id, e.type, e.to_id, e.modality FROM part p JOIN edge e ON e.from_id = p.id AND e.type IN ('STRENGTHENS', 'ADDRESSES')
WHERE e.to_id IN (SELECT id FROM intervention UNION SELECT id FROM barrier)
UNION
SELECT '4', e.from_id, e.type, e.to_id, e.modality FROM part p JOIN edge e ON e.from_id = p.id AND e.type = 'PART_OF'
WHERE e.to_id IN (SELECT id FROM part)
UNION
SELECT '5', d.from_id, d.type, d.to_id, d.modality FROM part p JOIN edge d ON d.to_id = p.id JOIN role ON role.type = d.type
UNION
SELECT '5', NULL, 'EXECUTES', p.id, NULL FROM part p
WHERE NOT EXISTS (SELECT FROM edge d JOIN role ON role.type = d.type WHERE d.to_id = p.id)
AND NOT EXISTS (SELECT FROM edge e WHERE e.to_id = p.id AND e.type = 'PART_OF')
UNION
SELECT '6', e.from_id, e.type, e.to_id, e.modality FROM part p JOIN edge e ON e.from_id = p.id AND e.type IN ('IMPLEMENTS', 'CONTINUES')
UNION
SELECT '7', e.from_id, e.type, e.to_id, e.modality FROM deliverable d JOIN edge e ON e.to_id = d.id AND e.type = 'HAS_DELIVERABLE'
UNION
SELECT '7', e.from_id, e.type, e.to_id, e.modality FROM deliverable d JOIN edge e ON e.to_id = d.id JOIN role ON role.type = e.type
UNION
SELECT '8', e.from_id, e.type, e.to_id, e.modality FROM deliverable d JOIN edge e ON e.from_id = d.id AND e.type IN ('VIA', 'REPORTED_TO')
UNION
SELECT '9', d.from_id, d.type, d.to_id, d.modality FROM place p JOIN edge d ON d.to_id = p.id AND d.type IN ('ACCOUNTABLE_FOR', 'COORDINATES', 'OVERSEES')
