import { sql, type Transaction } from 'kysely'
import type { Database } from './connect.ts'
import { hasCode } from './has-code.ts'
import type { Tables } from './tables.ts'

/** Whose rows a transaction may see and change. */
export interface Context {
  readonly regionId: number
  /** All organisations of the region, or these alone. */
  readonly organisations: 'region' | readonly string[]
}

export type Work = Transaction<Tables>

/**
 * One transaction in which the database itself shows nothing but the rows of the context, whatever a query asks for. Retries
 * where the database says that it only came into conflict with another.
 */
export async function withContext<T>(
  database: Database,
  context: Context,
  work: (work: Work) => Promise<T>,
): Promise<T> {
  const { scope, organisations } = contextValues(context)
  return retried(() =>
    database.transaction().execute(async (transaction) => {
      await sql`select app_set(${context.regionId}, ${scope}, ${organisations})`.execute(transaction)
      return await work(transaction)
    }),
  )
}

/** A context as `app_set` takes it. */
export function contextValues({ organisations }: Context): { readonly scope: string; readonly organisations: string } {
  if (organisations === 'region') return { scope: 'region', organisations: '{}' }
  return { scope: 'own', organisations: `{${organisations.join(',')}}` }
}

/** Does a transaction again where it only came into conflict with another. */
export async function retried<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction()
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error
    }
  }
}

const attempts = 4

/** Deadlock and failed serialisation, by SQLSTATE. */
function isConflict(error: unknown): boolean {
  return hasCode(error, '40P01', '40001')
}
