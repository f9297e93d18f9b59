// New nodes of any label, and where the database put each.
UNWIND $rows AS row
CREATE (node:$(row.label))
SET node = row.properties
RETURN node.id AS id, elementId(node) AS element
