import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCounty, type County, today } from '../../testing/a-county.ts'
import { aStore } from '../../testing/a-store.ts'
import { tableContents } from '../../testing/table-contents.ts'
import { workInCounty } from '../../testing/work-in-county.ts'
import { connect } from '../connect.ts'
import { openEvidenceFiles } from '../evidence-files.ts'
import type { Store } from '../open-store.ts'
import type { Manifest } from './archive.ts'
import { backUp } from './back-up.ts'
import { restore } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingxiao-backup-'))
const file = join(folder, 'county.mingxiao-backup')
const opened: Store[] = []
let county: County
let evidence: Buffer
let manifest: Manifest
beforeAll(async () => {
  county = await aCounty()
  evidence = (await workInCounty(county)).evidence
  manifest = await backUp({ ownerUrl: county.ownerUrl, files: county.services.files }, file, today)
}, 60_000)
afterAll(async () => {
  for (const store of opened) await store.close()
  await county.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

async function emptyPlace() {
  const store = await aStore()
  opened.push(store)
  return { ownerUrl: store.ownerUrl, files: openEvidenceFiles(mkdtempSync(join(folder, 'evidence-'))) }
}

describe('a backup', () => {
  test('brings every row and every file back elsewhere, with the trail intact', async () => {
    const place = await emptyPlace()
    const restored = await restore(file, place)
    expect(await tableContents(place.ownerUrl)).toEqual(await tableContents(county.ownerUrl))
    expect(restored.manifest).toEqual(manifest)
    expect(restored.trail).toEqual([{ regionId: county.regionId, links: expect.any(Number), broken: null }])
    const owner = connect(place.ownerUrl, 1)
    const [row] = await owner.selectFrom('evidence').select('content_hash').execute()
    await owner.destroy()
    const pieces: Uint8Array[] = []
    for await (const piece of place.files.read(row?.content_hash ?? '')) pieces.push(piece)
    expect(Buffer.concat(pieces).equals(evidence)).toBe(true)
    expect(manifest).toMatchObject({
      files: 1,
      missingFiles: [],
      tables: { evidence: { rows: 1 }, organisation: { rows: 5 } },
    })
  })
  test('does not change when it is made again of what was restored', async () => {
    const place = await emptyPlace()
    await restore(file, place)
    const again = join(folder, 'again.mingxiao-backup')
    await backUp(place, again, today)
    const linesOf = (name: string) => gunzipSync(readFileSync(name)).toString().split('\n').slice(1, -2)
    expect(linesOf(again)).toEqual(linesOf(file))
  })
  test('is not written over a file, nor restored into a database that holds rows', async () => {
    const source = { ownerUrl: county.ownerUrl, files: county.services.files }
    await expect(backUp(source, file, today)).rejects.toMatchObject({ code: 'backup-exists' })
    await expect(restore(file, source)).rejects.toMatchObject({ code: 'restore-not-empty' })
  })
  test('names evidence that is gone, and is made of the rest', async () => {
    const files = openEvidenceFiles(mkdtempSync(join(folder, 'lost-')))
    const made = await backUp({ ownerUrl: county.ownerUrl, files }, join(folder, 'lost.mingxiao-backup'), today)
    expect(made).toEqual({ ...manifest, files: 0, missingFiles: [expect.stringMatching(/^[0-9a-f]{64}$/)] })
  })
})

describe('a damaged backup is refused by name, and nothing is written:', () => {
  const bytes = () => readFileSync(file)
  const lines = () => gunzipSync(bytes()).toString()
  const cases: Readonly<Record<string, () => Buffer>> = {
    'one that is cut': () => bytes().subarray(0, bytes().length - 2_000),
    'one with a bit turned': () => {
      const copy = bytes()
      const at = copy.length >> 1
      copy[at] = (copy[at] ?? 0) ^ 4
      return copy
    },
    'one whose row was changed': () => gzipSync(lines().replace('甲县水利站', '乙县水利站')),
    'one without its end': () => gzipSync(lines().split('\n').slice(0, -2).join('\n')),
    'one that is another file': () => Buffer.from('no backup'),
  }
  test.each(Object.keys(cases))('%s', async (name) => {
    const place = await emptyPlace()
    const before = await tableContents(place.ownerUrl)
    const damaged = join(folder, `${name}.mingxiao-backup`)
    writeFileSync(damaged, cases[name]?.() ?? '')
    await expect(restore(damaged, place)).rejects.toMatchObject({
      code: 'backup-damaged',
      forUser: expect.stringContaining(damaged),
    })
    expect(await tableContents(place.ownerUrl)).toEqual(before)
  })
})

test('a chain that was broken before the backup is restored as it was, and said to be broken', async () => {
  const place = await emptyPlace()
  await restore(file, place)
  const owner = connect(place.ownerUrl, 1)
  await sql`update trail set action = 'another' where number = 1`.execute(owner)
  await owner.destroy()
  const broken = join(folder, 'broken.mingxiao-backup')
  await backUp(place, broken, today)
  const { trail } = await restore(broken, await emptyPlace())
  expect(trail).toEqual([{ regionId: county.regionId, links: 0, broken: { number: '1', why: 'changed' } }])
})

test('the files that packages were read from are kept as well', async () => {
  const owner = connect(county.ownerUrl, 1)
  const {
    region_id,
    id: package_id,
    organisation_id,
  } = await owner.selectFrom('package').selectAll().executeTakeFirstOrThrow()
  const read = await county.services.files.put(aFile(), 100)
  const said = { name: '自评.docx', format: 'docx', kept_by: package_id, kept_at: today }
  await owner
    .insertInto('original_file')
    .values({ region_id, package_id, organisation_id, ...said, bytes: String(read.bytes), content_hash: read.hash })
    .execute()
  await owner.destroy()
  const source = { ownerUrl: county.ownerUrl, files: county.services.files }
  const made = await backUp(source, join(folder, 'originals.mingxiao-backup'), today)
  expect([made.files, made.missingFiles]).toEqual([manifest.files + 1, []])
})

async function* aFile(): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode('导入时的原文件')
}
