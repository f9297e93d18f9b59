CREATE INDEX node_label ON node (label);
CREATE INDEX edge_from ON edge (from_id, type);
CREATE INDEX edge_to ON edge (to_id, type);
ANALYZE;
