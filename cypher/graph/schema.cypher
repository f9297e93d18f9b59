// The sums of the migrations that were applied, in order, and how many hold their lock.
RETURN
  COLLECT {
    MATCH (migration:__Neo4jMigration)
    WHERE migration.checksum IS NOT NULL
    RETURN migration.checksum
    ORDER BY migration.version
  } AS applied,
  COUNT { (:__Neo4jMigrationsLock) } AS locks
