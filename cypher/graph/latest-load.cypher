// The load the graph holds now.
MATCH (load:__Load)
RETURN load.id AS id, load.fingerprint AS fingerprint, load.at AS at, load.by AS by, load.counts AS counts
ORDER BY load.id DESC
LIMIT 1
