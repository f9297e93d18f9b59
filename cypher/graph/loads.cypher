// Every load, the latest first.
MATCH (load:__Load)
RETURN load.id AS id, load.fingerprint AS fingerprint, load.at AS at, load.by AS by, load.counts AS counts,
  load.undoes AS undoes, load.offered AS offered
ORDER BY id DESC
