// The load the graph holds now, and whether the next one is being written.
OPTIONAL MATCH (load:__Load)
WITH load
ORDER BY load.id DESC
LIMIT 1
RETURN load.id AS id, load.fingerprint AS fingerprint, load.at AS at, load.by AS by, load.counts AS counts,
  EXISTS { (:__Loading) } AS writing
ORDER BY id
