// The compressed copy of the data that came in with a load.
// :param load => 1
MATCH (load:__Load {id: $load})
RETURN load.snapshot AS snapshot
ORDER BY load.id
