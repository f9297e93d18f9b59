-- code and subject of the gaps G01 to G06
WITH RECURSIVE firm AS (
  SELECT from_id, type, to_id FROM edge
  WHERE modality IN ('DECIDED', 'ASSIGNED', 'INTENDED', 'OBSERVED')
  AND (valid_from IS NULL OR left(?, length(valid_from)) >= valid_from)
  AND (valid_to IS NULL OR left(?, length(valid_to)) <= valid_to)
), action AS (
  SELECT id, props FROM node WHERE label = 'Action'
), within (part, whole, depth) AS (
  SELECT id, id, 0 FROM action
  UNION
  SELECT w.part, e.to_id, w.depth + 1 FROM within w JOIN edge e ON e.from_id = w.whole AND e.type = 'PART_OF' WHERE w.depth < 3
), reported AS (
  SELECT from_id AS id FROM edge WHERE type = 'HAS_DELIVERABLE'
  UNION
  SELECT to_id FROM edge WHERE type IN ('REPORTS_ON', 'OVERSEES')
), overseen (id) AS (
  SELECT to_id FROM edge JOIN node ON node.id = to_id AND label IN ('Section', 'Document') WHERE type IN ('REPORTS_ON', 'OVERSEES')
  UNION
  SELECT e.to_id FROM overseen o JOIN edge e ON e.from_id = o.id AND e.type = 'CONTAINS'
)
SELECT 'G01', b.id FROM node b WHERE b.label = 'Barrier'
AND NOT EXISTS (SELECT FROM edge e WHERE e.to_id = b.id AND e.type = 'RAISES')
UNION ALL
SELECT 'G02', b.id FROM node b WHERE b.label = 'Barrier'
AND NOT EXISTS (SELECT FROM firm d WHERE d.to_id = b.id AND d.type IN ('ACCOUNTABLE_FOR', 'COORDINATES'))
UNION ALL
SELECT 'G03', i.id FROM node i WHERE i.label = 'Intervention'
AND NOT EXISTS (SELECT FROM firm d WHERE d.to_id = i.id AND d.type = 'EXECUTES')
UNION ALL
SELECT 'G04', a.id FROM action a
WHERE NOT EXISTS (SELECT FROM within w JOIN firm d ON d.to_id = w.part WHERE w.whole = a.id)
UNION ALL
SELECT 'G05', a.id FROM action a WHERE coalesce(a.props->>'recurrence', '') <> 'STANDING'
AND NOT EXISTS (SELECT FROM within w JOIN action o ON o.id = w.whole WHERE w.part = a.id
  AND coalesce(o.props->>'dueDate', o.props->>'dueText', o.props->>'startDate') IS NOT NULL)
AND NOT EXISTS (SELECT FROM within w JOIN action o ON o.id = w.part WHERE w.whole = a.id
  AND coalesce(o.props->>'dueDate', o.props->>'dueText', o.props->>'startDate') IS NOT NULL)
UNION ALL
SELECT 'G06', a.id FROM action a WHERE coalesce(a.props->>'recurrence', '') <> 'STANDING'
AND NOT EXISTS (SELECT FROM within w JOIN reported r ON r.id = w.whole WHERE w.part = a.id)
AND NOT EXISTS (SELECT FROM within w JOIN reported r ON r.id = w.part WHERE w.whole = a.id)
AND NOT EXISTS (SELECT FROM edge s JOIN overseen o ON o.id = s.to_id WHERE s.from_id = a.id AND s.type = 'STATED_IN')
