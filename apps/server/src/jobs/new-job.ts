import type { Actor } from '../auth/actor.ts'
import { newId } from '../store/new-id.ts'
import type { JobTable } from '../store/tables.ts'

/** A job that somebody asks for now. */
export function newJob(
  { regionId, accountId, address, at }: Pick<Actor, 'regionId' | 'address' | 'at'> & { accountId: string | null },
  kind: JobTable['kind'],
  input: object,
): JobTable {
  return {
    id: newId(at),
    region_id: regionId,
    account_id: accountId,
    kind,
    state: 'waiting',
    input,
    total: null,
    address,
    result: null,
    problem: null,
    created_at: at,
    updated_at: at,
  }
}
