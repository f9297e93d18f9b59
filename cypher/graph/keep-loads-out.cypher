// Keeps loads out until this transaction, which only tries something, is rolled back.
MERGE (loading:__Loading {id: 1})
SET loading.by = 'trial'
