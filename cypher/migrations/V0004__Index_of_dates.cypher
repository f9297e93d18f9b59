// What is later than a paper is found by its date.
CREATE INDEX document_date IF NOT EXISTS FOR (node:Document) ON (node.date);
