// The load the graph holds now, and the token of the one that is being written.
OPTIONAL MATCH (load:__Load)
WITH load
ORDER BY load.id DESC
LIMIT 1
RETURN load.id AS id, load.fingerprint AS fingerprint, load.at AS at, load.by AS by, load.counts AS counts,
  load.undoes AS undoes, load.offered AS offered,
  head(COLLECT {
    MATCH (loading:__Loading)
    RETURN loading.token
  }) AS writing
ORDER BY id
