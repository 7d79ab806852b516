import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCounty, type County } from '../../testing/a-county.ts'
import { aFilledPackage, type FilledPackage } from '../../testing/a-filled-package.ts'
import { addEvidence } from './add-evidence.ts'
import { readEvidence } from './read-evidence.ts'
import { removeEvidence } from './remove-evidence.ts'

let county: County
let pack: FilledPackage
beforeAll(async () => {
  county = await aCounty()
  pack = await aFilledPackage(county, '甲县水文站')
}, 120_000)
afterAll(() => county.close(), 60_000)

async function* chunks(...texts: readonly string[]) {
  for (const text of texts) yield new TextEncoder().encode(text)
}

const file = (content: AsyncIterable<Uint8Array>, changes: object = {}) => ({
  packageId: pack.id,
  address: '1/staffing.unit.staff',
  name: '编制本.txt',
  mediaType: 'text/plain',
  content,
  mostBytes: 20,
  ...changes,
})

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const chunk of content) parts.push(chunk)
  return Buffer.concat(parts).toString('utf8')
}

describe('evidence', () => {
  test('is kept under its SM3, read by who may read the package, and taken away without losing the file', async () => {
    const { services, actor, otherUnit } = county
    const added = await addEvidence(services, pack.filler, file(chunks('编制', '九名')))
    expect(added).toMatchObject({
      bytes: '12',
      content_hash: createHash('sm3').update('编制九名').digest('hex'),
      added_by: pack.filler.accountId,
    })
    const read = await readEvidence(services, pack.bureau, pack.id, added.id)
    expect(await textOf(read.content)).toBe('编制九名')
    await expect(readEvidence(services, actor(otherUnit, 'filler'), pack.id, added.id)).rejects.toMatchObject({
      code: 'package-not-found',
    })
    await removeEvidence(services, pack.filler, pack.id, added.id)
    await expect(readEvidence(services, pack.bureau, pack.id, added.id)).rejects.toMatchObject({
      code: 'evidence-not-found',
    })
    expect(await textOf(services.files.read(added.content_hash))).toBe('编制九名')
  }, 60_000)

  test('that comes twice is kept once', async () => {
    const [one, other] = await Promise.all([
      addEvidence(county.services, pack.filler, file(chunks('同一份'))),
      addEvidence(county.services, pack.filler, file(chunks('同', '一份'))),
    ])
    expect(one.content_hash).toBe(other.content_hash)
  }, 60_000)

  test('that the scanner calls harmful is not put behind a figure', async () => {
    const services = { ...county.services, scan: async () => 'infected' as const }
    await expect(addEvidence(services, pack.filler, file(chunks('佐证')))).rejects.toMatchObject({
      code: 'file-infected',
    })
  }, 60_000)

  test.each([
    ['larger than the limit', { content: chunks('一二三四', '五六七八') }, 'request-too-large'],
    ['for a cell that there is not', { address: '1/nowhere' }, 'cell-unknown'],
    ['without a name', { name: ' ' }, 'text-unfit'],
  ])(
    '%s is refused',
    async (_, changes, code) => {
      await expect(addEvidence(county.services, pack.filler, file(chunks('佐证'), changes))).rejects.toMatchObject({
        code,
      })
    },
    60_000,
  )
})
