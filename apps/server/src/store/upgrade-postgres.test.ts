import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { aCounty } from '../testing/a-county.ts'
import { enginesHere, optionsOf } from '../testing/engines.ts'
import { tableContents } from '../testing/table-contents.ts'
import { workInCounty } from '../testing/work-in-county.ts'
import { connect } from './connect.ts'
import { openStore } from './open-store.ts'
import { startPostgres } from './postgres/start-postgres.ts'
import { finishUpgrade, upgradePostgres } from './upgrade-postgres.ts'
import { verifyTrail } from './verify-trail.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingxiao-upgrade-'))
// As root PostgreSQL runs as another user, who must come through.
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isOther = enginesHere().includes('system')

test.runIf(isOther)(
  'data of an earlier major version are there after the start, row by row, and the old ones stay',
  async () => {
    const directory = join(folder, 'postgres')
    const { binaries = '' } = optionsOf('system')
    const old = await startPostgres(directory, { binaries })
    // As our own binaries of that time would lie there.
    const major = readFileSync(join(directory, 'data', 'PG_VERSION'), 'utf8').trim()
    symlinkSync(binaries, join(directory, `postgres-${major}.0`))
    const county = await aCounty(430981, await openStore({ url: old.url }))
    await workInCounty(county)
    const before = await tableContents(old.url)
    await county.close()
    await old.stop()
    const store = await openStore({ directory })
    const owner = connect(store.ownerUrl, 1)
    const { rows } = await sql<{ server_version: string }>`show server_version`.execute(owner)
    expect(Number.parseInt(rows[0]?.server_version ?? '', 10)).toBeGreaterThan(Number.parseInt(major, 10))
    expect(await tableContents(store.ownerUrl)).toEqual(before)
    expect(await verifyTrail(owner)).toEqual([{ regionId: county.regionId, links: 3, broken: null }])
    await owner.destroy()
    await store.close()
    expect(readFileSync(join(directory, `data-${major}`, 'PG_VERSION'), 'utf8').trim()).toBe(major)
    expect(existsSync(join(directory, 'upgrading'))).toBe(false)
    const again = await openStore({ directory })
    await again.close()
  },
  240_000,
)

test('without the binaries of that time nothing is touched, and the error says what to do', async () => {
  const directory = join(folder, 'lost')
  mkdirSync(join(directory, 'data'), { recursive: true })
  writeFileSync(join(directory, 'data', 'PG_VERSION'), '13\n')
  const upgrading = upgradePostgres(directory, new Date())
  await expect(upgrading).rejects.toMatchObject({ code: 'database-other-major' })
  expect(readdirSync(directory)).toEqual(['data'])
})

describe('new data take the place of the old, whenever the server was killed while it put them there:', () => {
  test.each([0, 1, 2, 3, 4])('after %i of four renames', (steps) => {
    const directory = mkdtempSync(join(folder, 'swap-'))
    const place = (path: string, text: string) => {
      mkdirSync(join(directory, path, '..'), { recursive: true })
      writeFileSync(join(directory, path), text)
    }
    const moved = (from: string, to: string, step: number) => (steps > step ? to : from)
    place(`${moved('data', 'data-15', 0)}/kept`, 'old')
    place(`${moved('upgrading/data', 'data', 1)}/kept`, 'new')
    place(moved('password', 'password-15', 2), 'old')
    place(moved('upgrading/password', 'password', 3), 'new')
    place('upgrading/ready', '15')
    finishUpgrade(directory)
    const read = (path: string) => readFileSync(join(directory, path), 'utf8')
    expect(['data/kept', 'data-15/kept', 'password', 'password-15'].map(read)).toEqual(['new', 'old', 'new', 'old'])
    expect(readdirSync(directory)).toEqual(['data', 'data-15', 'password', 'password-15'])
  })
})
