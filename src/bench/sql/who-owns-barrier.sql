-- ground, actor, role, subject and modality of every owner of a barrier
WITH RECURSIVE subject_action AS (
  SELECT e.from_id AS id FROM edge e WHERE e.to_id = ? AND e.type = 'ADDRESSES'
  UNION
  SELECT s.from_id FROM edge r JOIN edge s ON s.to_id = r.from_id AND s.type = 'STRENGTHENS'
  WHERE r.to_id = ? AND r.type = 'RAISES'
), part (id, depth) AS (
  SELECT id, 0 FROM subject_action
  UNION
  SELECT e.from_id, p.depth + 1 FROM part p JOIN edge e ON e.to_id = p.id AND e.type = 'PART_OF' WHERE p.depth < 3
), place (id) AS (
  SELECT e.to_id FROM subject_action a JOIN edge e ON e.from_id = a.id AND e.type = 'STATED_IN'
  UNION
  SELECT e.from_id FROM place p JOIN edge e ON e.to_id = p.id AND e.type = 'CONTAINS'
), role (type) AS (
  VALUES ('ACCOUNTABLE_FOR'), ('COORDINATES'), ('EXECUTES'), ('SUPPORTS'), ('FUNDS'), ('REPORTS_ON'), ('OVERSEES'), ('INVOLVED_IN')
)
SELECT 'BARRIER', d.from_id, d.type, d.to_id, d.modality
FROM edge d WHERE d.to_id = ? AND d.type IN ('ACCOUNTABLE_FOR', 'COORDINATES')
UNION
SELECT 'INTERVENTION', d.from_id, d.type, d.to_id, d.modality
FROM edge r JOIN edge d ON d.to_id = r.from_id JOIN role ON role.type = d.type WHERE r.to_id = ? AND r.type = 'RAISES'
UNION
SELECT 'POLICY', d.from_id, d.type, d.to_id, d.modality
FROM (SELECT DISTINCT id FROM part) p JOIN edge d ON d.to_id = p.id JOIN role ON role.type = d.type
UNION
SELECT 'INHERITED', d.from_id, d.type, d.to_id, d.modality
FROM edge m JOIN edge d ON d.to_id = m.to_id AND d.type IN ('ACCOUNTABLE_FOR', 'COORDINATES')
WHERE m.from_id = ? AND m.type = 'PART_OF'
UNION
SELECT 'INHERITED', d.from_id, d.type, d.to_id, d.modality
FROM place p JOIN edge d ON d.to_id = p.id AND d.type IN ('ACCOUNTABLE_FOR', 'COORDINATES')
UNION
SELECT 'BARRIER', NULL, 'ACCOUNTABLE_FOR', b.id, NULL
FROM node b WHERE b.id = ? AND NOT EXISTS (SELECT FROM edge d WHERE d.to_id = b.id AND d.type IN ('ACCOUNTABLE_FOR', 'COORDINATES'))
UNION
SELECT 'INTERVENTION', NULL, 'EXECUTES', r.from_id, NULL
FROM edge r WHERE r.to_id = ? AND r.type = 'RAISES'
AND NOT EXISTS (SELECT FROM edge d WHERE d.to_id = r.from_id AND d.type = 'EXECUTES')
