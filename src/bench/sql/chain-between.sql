-- the shortest chains of responsibility from one node down to another, as the ids along each
WITH RECURSIVE turn (before, type, label, along, after) AS (
  VALUES
  (0, 'PART_OF', 'Actor', false, 0), (1, 'MEMBER_OF', NULL, true, 1),
  (2, 'ACCOUNTABLE_FOR', NULL, true, 3), (2, 'COORDINATES', NULL, true, 3), (2, 'EXECUTES', NULL, true, 3), (2, 'SUPPORTS', NULL, true, 3),
  (2, 'FUNDS', NULL, true, 3), (2, 'REPORTS_ON', NULL, true, 3), (2, 'OVERSEES', NULL, true, 3), (2, 'INVOLVED_IN', NULL, true, 3),
  (3, 'CONTAINS', NULL, true, 3), (4, 'STATED_IN', 'Action', false, 5), (5, 'PART_OF', 'Barrier', false, 6),
  (6, 'PART_OF', '*', true, 6), (6, 'IMPLEMENTS', '*', true, 6), (6, 'STRENGTHENS', '*', true, 6), (6, 'ADDRESSES', '*', true, 6),
  (6, 'RAISES', '*', true, 6), (6, 'HAS_DELIVERABLE', '*', true, 6), (7, 'REPORTED_TO', NULL, true, 8)
), walk (id, stage, path) AS (
  SELECT ?::text, 0, ARRAY[?::text]
  UNION
  SELECT step.id, step.after, w.path || step.id
  FROM walk w
  CROSS JOIN LATERAL (
    SELECT e.to_id AS id, t.after, t.label FROM turn t JOIN edge e ON e.from_id = w.id AND e.type = t.type
    WHERE t.along AND t.before >= w.stage
    AND (e.valid_from IS NULL OR left(?, length(e.valid_from)) >= e.valid_from)
    AND (e.valid_to IS NULL OR left(?, length(e.valid_to)) <= e.valid_to)
    UNION
    SELECT e.from_id, t.after, t.label FROM turn t JOIN edge e ON e.to_id = w.id AND e.type = t.type
    WHERE NOT t.along AND t.before >= w.stage
  ) step
  JOIN node n ON n.id = step.id
  WHERE cardinality(w.path) <= ?
  AND (step.label IS NULL OR n.label = step.label
    OR (step.label = '*' AND n.label IN ('Action', 'Intervention', 'Barrier', 'Deliverable')))
)
SELECT DISTINCT array_to_string(path, ' ') FROM walk
WHERE id = ? AND cardinality(path) = (SELECT min(cardinality(path)) FROM walk WHERE id = ?)
