CREATE TABLE node (id text PRIMARY KEY, label text NOT NULL, props jsonb NOT NULL);
CREATE TABLE edge (
  from_id text NOT NULL,
  type text NOT NULL,
  to_id text NOT NULL,
  modality text,
  valid_from text,
  valid_to text,
  evidence text,
  sources text[]
);
