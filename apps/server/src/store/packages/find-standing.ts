import type { Database } from '../connect.ts'
import { prepared } from '../prepared.ts'
import { type Context, contextValues } from '../with-context.ts'
import type { JudgeablePackage } from './find-package.ts'

/** What a package that was seen before is judged by, as it stands now. */
export type Standing = Pick<JudgeablePackage, 'revision' | 'organisation_name' | 'rule_settings'>

/** In one round trip; see migration 0032. Null where the context shows no such package. */
export async function findStanding(database: Database, context: Context, id: string): Promise<Standing | null> {
  const { scope, organisations } = contextValues(context)
  const values = [context.regionId, scope, organisations, id]
  const [found] = await prepared<{ standing: Standing | null }>(database, statement, values)
  return found?.standing ?? null
}

const statement = { name: 'standing_of', text: 'select standing_of($1, $2, $3, $4) as standing' }
