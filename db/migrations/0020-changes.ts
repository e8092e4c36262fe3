import type { Migration } from '../schema/migrate.ts'

/**
 * The change log. A batch is what the user did at once; triggers write a change for every row that it touched (`db/schema/derived.ts`).
 * `before` null: the row was made. `after` null with a `before`: the row of a link went.
 */
export const changes: Migration = {
  version: 20,
  sql: `
CREATE TABLE batch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
  target INTEGER REFERENCES batch (id),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'passed')),
  CHECK ((kind = 'change') = (target IS NULL))
) STRICT;
CREATE INDEX batch_state ON batch (state, id) WHERE kind = 'change';
CREATE INDEX batch_target ON batch (target);
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  tableName TEXT NOT NULL,
  record INTEGER NOT NULL,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after))
) STRICT;
CREATE INDEX change_batch ON change (batch);
CREATE INDEX change_record ON change (tableName, record);
`,
}
