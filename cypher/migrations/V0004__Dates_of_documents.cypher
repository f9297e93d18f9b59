// Which documents are later than another one.
CREATE INDEX document_date IF NOT EXISTS FOR (node:Document) ON (node.date);
