import { readFileSync } from 'node:fs'
import { completeDraft } from '@mingxiao/drafts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countedPackages } from '../../store/region/counted-packages.ts'
import { withContext } from '../../store/with-context.ts'
import { aCounty, type County, year } from '../../testing/a-county.ts'
import { createPackage } from './create-package.ts'
import { editCells } from './edit-cells.ts'
import { importPackage } from './import-package.ts'
import { readPackage } from './read-package.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
}, 120_000)
afterAll(() => county.close(), 60_000)

async function aPackage(name: string) {
  const { services, actor } = county
  const unit = await county.addUnit(name)
  const filler = actor(unit, 'filler')
  const { id } = await createPackage(services, filler, { organisationId: unit, year })
  return { id, unit, filler }
}

const sample = (extension: string) =>
  readFileSync(new URL(`../../../../../samples/yuanjiang-2024.${extension}`, import.meta.url))

describe('a file', () => {
  test.each(['docx', 'doc', 'xlsx', 'xls', 'txt', 'html', 'pdf', 'mingxiao.json'])(
    '.%s fills the package in, cell by cell',
    async (extension) => {
      const { id, filler } = await aPackage(`甲县${extension}站`)
      const file = { packageId: id, revision: '1', name: `材料.${extension}`, bytes: sample(extension) }
      const answer = await importPackage(county.services, filler, file)
      expect(answer.revision).toBe('2')
      const { cells, judged } = await readPackage(county.services, filler, id)
      expect(cells.get('1/staffing.unit.staff')).toMatchObject({ value: '9', revision: '2' })
      expect(cells.get('2/indicators')?.value.startsWith('~1 ~2 ~3 ')).toBe(true)
      expect(completeDraft(judged.draft).pack.projectEvaluations).toHaveLength(2)
      expect(judged.findings).toEqual(answer.judged.findings)
    },
    60_000,
  )

  test('keeps the score that it prints, which counts until a cell is changed', async () => {
    const { id, filler } = await aPackage('甲县蚕种场')
    const file = { packageId: id, revision: '1', name: '材料.docx', bytes: sample('docx') }
    await importPackage(county.services, filler, file)
    const { services, regionId } = county
    const claimed = () =>
      withContext(services.database, { regionId, organisations: 'region' }, async (work) => {
        const rows = await countedPackages(work, regionId)
        return rows.find(({ package_id }) => package_id === id)?.printed
      })
    expect(await claimed()).toBe('100')
    await editCells(services, filler, id, [{ address: '1/thrift.measures', value: '另行报送。', revision: '2' }])
    expect(await claimed()).toBeNull()
  }, 60_000)

  test('does not replace what others have filled in since', async () => {
    const { id, filler } = await aPackage('甲县茶场')
    const file = { packageId: id, revision: '1', name: '材料.docx', bytes: sample('docx') }
    await importPackage(county.services, filler, file)
    await expect(importPackage(county.services, filler, file)).rejects.toMatchObject({ code: 'package-changed' })
  }, 60_000)

  test.each([
    ['without any form', new TextEncoder().encode('会议通知\n请准时参加。'), 'file-without-package'],
    [
      'of data that is garbled',
      new Uint8Array([...new TextEncoder().encode('{"unit": "'), 0xff, 0xff]),
      'data-file-damaged',
    ],
    ['that no reader takes', new Uint8Array([1, 2, 3, 0, 5]), 'not-a-text-file'],
  ])(
    '%s is refused',
    async (name, bytes, code) => {
      const { id, filler } = await aPackage(`甲县${code}`)
      const file = { packageId: id, revision: '1', name, bytes }
      await expect(importPackage(county.services, filler, file)).rejects.toMatchObject({ code })
    },
    60_000,
  )

  test('of another year is refused', async () => {
    const { services, actor } = county
    const unit = await county.addUnit('甲县果园')
    const filler = actor(unit, 'filler')
    const { id } = await createPackage(services, filler, { organisationId: unit, year: 2025 })
    const file = { packageId: id, revision: '1', name: '材料.docx', bytes: sample('docx') }
    await expect(importPackage(services, filler, file)).rejects.toMatchObject({ code: 'file-of-other-package' })
  }, 60_000)

  test('that the scanner calls harmful is not read', async () => {
    const { id, filler } = await aPackage('甲县桑场')
    const services = { ...county.services, scan: async () => 'infected' as const }
    const file = { packageId: id, revision: '1', name: '材料.docx', bytes: sample('docx') }
    await expect(importPackage(services, filler, file)).rejects.toMatchObject({ code: 'file-infected' })
  }, 60_000)
})
