import type { Database } from 'better-sqlite3'

/** One step of the store's shape. `version` rises by ten, so that a hotfix of an older release finds room. */
export type Migration = { readonly version: number; readonly sql: string }

const userVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }))

/** The steps that this file still needs. */
export const pending = (db: Database, migrations: readonly Migration[]): readonly Migration[] =>
  migrations.filter(({ version }) => version > userVersion(db))

/**
 * Runs the pending steps, each in one transaction that also moves `user_version` and ends with a check of all foreign keys:
 * after a failure the file stands at the last step that succeeded whole.
 * @throws SqliteError of the step that failed; Error when a step leaves a link without target
 */
export const migrate = (db: Database, migrations: readonly Migration[]): void => {
  for (const { version, sql } of pending(db, migrations)) {
    db.transaction(() => {
      db.exec(sql)
      const broken = db.pragma('foreign_key_check')
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error(`migration ${version} leaves ${broken.length} links without target`)
      db.pragma(`user_version = ${version}`)
    }).immediate()
  }
}
