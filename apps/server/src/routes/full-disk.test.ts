import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { RequestRefused } from '@mingxiao/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../store/connect.ts'
import { openStore } from '../store/open-store.ts'
import { verifyTrail } from '../store/verify-trail.ts'
import { aSmallDisk } from '../testing/a-small-disk.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'

const disk = aSmallDisk(700)
afterAll(() => disk?.remove())

const told = disk ? '' : ' (no disk can be mounted here, which takes root)'
describe.skipIf(disk === null)(`a disk that is full${told}`, () => {
  let county: StaffedCounty
  let filler: Person
  let params: { readonly regionId: number; readonly packageId: string }
  let [saved, revision] = ['', '0']
  beforeAll(async () => {
    county = await aStaffedCounty({}, await openStore({ directory: join(disk?.folder ?? '', 'postgres') }))
    filler = await county.person(county.unit, 'filler')
    params = { regionId: county.regionId, packageId: await county.begin(filler) }
    await write()
  }, 120_000)
  afterAll(() => county.close(), 60_000)

  const address = '1/thrift.measures'
  /** Gives the code of the refusal; null where it was saved. */
  async function write(): Promise<string | null> {
    // What cannot be made smaller takes room.
    const value = randomBytes(14_000).toString('base64')
    try {
      const answer = await filler.call('editCells', { params, body: { edits: [{ address, value, revision }] } })
      if (answer.outcome === 'conflict') throw new Error('nobody else writes here')
      ;[saved, revision] = [value, answer.revision]
      return null
    } catch (error) {
      if (error instanceof RequestRefused) return error.problem.code
      throw error
    }
  }
  async function writeUntil(isTold: (code: string | null) => boolean): Promise<string | null> {
    const codes = new Set<string | null>()
    // A busy machine may take its time to bring the database back.
    for (let tries = 0; tries < 1_500; tries += 1) {
      const code = await write()
      if (isTold(code)) return code
      codes.add(code)
      if (code !== null) await wait(100)
    }
    throw new Error(`only told ${[...codes].join(', ')}; postgres.log ends\n${postgresLog().slice(-4_000)}`)
  }
  const standing = async () => {
    const { cells } = await filler.call('readPackage', { params })
    return cells.find((cell) => cell.address === address)?.value
  }
  const postgresLog = () => readFileSync(join(disk?.folder ?? '', 'postgres/postgres.log'), 'utf8')
  const hasGivenUp = () => /PANIC: .*No space left/.test(postgresLog())
  async function brokenLink() {
    const owner = connect(county.ownerUrl, 1)
    try {
      const [chain] = await verifyTrail(owner)
      return chain?.broken
    } finally {
      await owner.destroy()
    }
  }

  test('is named, what was saved can be read, and writing goes on once there is room', async () => {
    disk?.fill()
    expect(await writeUntil((code) => code !== null)).toBe('storage-full')
    expect(await standing()).toBe(saved)
    disk?.free()
    expect(await writeUntil((code) => code === null)).toBeNull()
    expect([await standing(), await brokenLink()]).toEqual([saved, null])
  }, 400_000)

  test('so that the database itself gives up leaves nothing behind but a time in which callers are told to come again', async () => {
    disk?.fill()
    const owner = connect(county.ownerUrl, 1)
    // A log that cannot go on in another file ends the database.
    for (let tries = 0; tries < 60 && !hasGivenUp(); tries += 1) {
      await sql`select pg_logical_emit_message(true, 'x', 'x')`.execute(owner).catch(() => undefined)
      await sql`select pg_switch_wal()`.execute(owner).catch(() => undefined)
    }
    expect(hasGivenUp()).toBe(true)
    await owner.destroy()
    expect(await writeUntil((code) => code !== null)).toMatch(/^(?:database-unavailable|storage-full)$/)
    disk?.free()
    expect(await writeUntil((code) => code === null)).toBeNull()
    expect([await standing(), await brokenLink()]).toEqual([saved, null])
  }, 400_000)
})
