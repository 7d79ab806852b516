import { type Database, poolOf } from './connect.ts'

/** A statement that a connection parses and plans once. */
export interface Prepared {
  readonly name: string
  readonly text: string
}

/**
 * Runs a statement by its name: for the few that nearly every request makes, since a connection keeps them for as long as it
 * lasts. One whose columns change takes another name.
 */
export async function prepared<T>(
  database: Database,
  statement: Prepared,
  values: readonly unknown[],
): Promise<readonly T[]> {
  const { rows } = await poolOf(database).query({ ...statement, values: [...values] })
  return rows as T[]
}
