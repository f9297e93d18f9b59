// Remembers a load with a compressed copy of its data.
// :param load => {id: 1, fingerprint: '', at: datetime(), by: '', counts: [], snapshot: null}
CREATE (load:__Load)
SET load = $load
