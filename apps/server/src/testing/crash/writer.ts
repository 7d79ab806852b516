import { type Client, createClient, RequestRefused } from '@mingxiao/contract'
import { rightPassword } from '../an-account.ts'
import type { WritingPerson } from './writing-county.ts'

/** Writes one cell after the other over HTTP, and remembers what the server said to each. */
export interface Writer {
  readonly person: WritingPerson
  /** Of each cell the last value that was acknowledged, and those since to which no answer came. */
  readonly cells: ReadonlyMap<string, { acknowledged: string; unanswered: string[] }>
  readonly acknowledged: readonly string[]
  readonly unanswered: readonly string[]
  write(): Promise<'acknowledged' | 'conflict' | 'unanswered'>
}

export const writtenCells = ['1/staffing.unit.quota', '1/staffing.unit.staff', '2/funds.total.spent']

export async function aWriter(url: string, person: WritingPerson, number: number): Promise<Writer> {
  const client = await signIn(url, person.name)
  const cells = new Map(writtenCells.map((address) => [address, { acknowledged: '', unanswered: [] as string[] }]))
  const revisions = new Map<string, string>()
  const [acknowledged, unanswered]: [string[], string[]] = [[], []]
  const params = { regionId: person.regionId, packageId: person.packageId }
  let written = 0
  return {
    person,
    cells,
    acknowledged,
    unanswered,
    write: async () => {
      const address = writtenCells[written % writtenCells.length] ?? ''
      written += 1
      // No two writes of a run have the same value.
      const value = `${number}${String(written).padStart(7, '0')}`
      const cell = cells.get(address)
      if (!cell) throw new Error(`no cell ${address}`)
      try {
        const edits = [{ address, value, revision: revisions.get(address) ?? '0' }]
        const answer = await client.call('editCells', { params, body: { edits } })
        if (answer.outcome === 'conflict') {
          // A write that nobody answered had been made.
          for (const conflict of answer.conflicts) revisions.set(conflict.address, conflict.revision)
          return 'conflict'
        }
        revisions.set(address, answer.revision)
        cells.set(address, { acknowledged: value, unanswered: [] })
        acknowledged.push(value)
        return 'acknowledged'
      } catch (error) {
        // A refusal other than for want of a database would be a fault.
        if (error instanceof RequestRefused && error.problem.status !== 503) throw error
        cell.unanswered.push(value)
        unanswered.push(value)
        return 'unanswered'
      }
    },
  }
}

export async function signIn(url: string, name: string): Promise<Client> {
  let cookie = ''
  let keys = 0
  const client = createClient({
    base: url,
    newKey: () => `${name}-${process.pid}-${Date.now()}-${keys++}`,
    fetch: async (to, init) => {
      const response = await fetch(to, {
        ...init,
        headers: { ...init.headers, cookie },
        signal: AbortSignal.timeout(30_000),
      })
      cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
      return response
    },
  })
  await client.call('signIn', { body: { name, password: rightPassword } })
  return client
}
