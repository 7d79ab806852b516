import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cookieOf } from '../testing/a-browser.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'
import { sampleFile } from '../testing/sample-file.ts'

let county: StaffedCounty
let filler: Person
let packageId: string
beforeAll(async () => {
  county = await aStaffedCounty()
  filler = await county.person(county.unit, 'filler')
  packageId = await county.begin(filler)
}, 120_000)
afterAll(() => county.close(), 60_000)

const of = () => ({ params: { regionId: county.regionId, packageId } })
const sample = (ending: string) => new Blob([sampleFile(ending)])
const bytesOf = async (form: 'as-imported' | 'annotated') => {
  const url = `/api/regions/${county.regionId}/packages/${packageId}/original?form=${form}`
  const cookie = cookieOf(filler)
  return county.app.inject({ url, headers: { cookie } })
}

describe('a file that is looked into', () => {
  test.each(['.docx', '.xlsx'])('as %s tells of every cell where it was read, and writes nothing', async (ending) => {
    const preview = await filler.call('previewFile', { file: sample(ending), name: `自评${ending}` })
    expect(preview.head).toMatchObject({ edition: 'hunan-2024', year: 2024 })
    const staff = preview.places.find(({ address }) => address === '1/staffing.unit.staff')
    const { source = 0, block = 0, row, column } = staff?.spot ?? {}
    const table = preview.sources[source]?.blocks[block]
    const cell = table?.kind === 'table' ? table.cells.find((one) => one.row === row && one.column === column) : null
    expect([preview.cells.find(({ address }) => address === staff?.address)?.value, cell?.text.trim()]).toEqual([
      '9',
      '9',
    ])
    expect(preview.places.filter(({ spot }) => spot === null)).toEqual([])
    expect(preview.notices.filter(({ message }) => message === '')).toEqual([])
    expect((await filler.call('readPackage', of())).head.revision).toBe('1')
  })

  test('is refused where it holds no form, and to whoever is not signed in', async () => {
    const given = { file: new Blob(['没有表格的说明']), name: '说明.txt' }
    await expect(filler.call('previewFile', given)).rejects.toMatchObject({ problem: { code: 'file-without-package' } })
    const { statusCode } = await county.app.inject({ method: 'POST', url: '/api/previews' })
    expect(statusCode).toBe(401)
  })
})

describe('the file that a package was read from', () => {
  test('is not there where it was typed', async () => {
    expect((await bytesOf('as-imported')).json()).toMatchObject({ code: 'original-not-found', status: 404 })
  })

  test('comes back as it was, and with what there is to say about it as comments', async () => {
    const { head } = await filler.call('readPackage', of())
    const file = sample('.docx')
    await filler.call('importPackage', { ...of(), query: { revision: head.revision }, file, name: '自评.docx' })
    const read = await filler.call('readPackage', of())
    expect(read.original).toMatchObject({ name: '自评.docx', format: 'docx', takesComments: true })
    expect(read.claimedScore).toBe('100')
    const same = await bytesOf('as-imported')
    expect(same.rawPayload.equals(Buffer.from(await file.arrayBuffer()))).toBe(true)
    const annotated = await bytesOf('annotated')
    expect(annotated.headers['content-disposition']).toContain(encodeURIComponent('自评-批注.docx'))
    expect(annotated.rawPayload.includes('word/comments.xml')).toBe(true)
  }, 60_000)

  test('takes no comments where it is no Word or Excel file', async () => {
    const { head } = await filler.call('readPackage', of())
    const given = { file: sample('.txt'), name: '自评.txt' }
    await filler.call('importPackage', { ...of(), query: { revision: head.revision }, ...given })
    expect((await bytesOf('annotated')).json()).toMatchObject({ code: 'original-not-annotatable', status: 422 })
  }, 60_000)
})

describe('a note', () => {
  test('is answered where it stands, and names who wrote it', async () => {
    const head = await county.person(county.unit, 'head')
    const address = '1/staffing.unit.staff'
    const asked = await head.call('addNote', { ...of(), body: { address, text: '与编制本一致吗？' } })
    const answered = await filler.call('addNote', { ...of(), body: { address, text: '一致。', repliesTo: asked.id } })
    expect(answered).toMatchObject({ address, repliesTo: asked.id })
    const elsewhere = { address: '1/staffing.unit.quota', text: '一致。', repliesTo: asked.id }
    await expect(filler.call('addNote', { ...of(), body: elsewhere })).rejects.toMatchObject({
      problem: { code: 'note-not-found' },
    })
    const { people } = await filler.call('readPackage', of())
    expect(people.map(({ accountId }) => accountId).toSorted()).toEqual([head.accountId, filler.accountId].toSorted())
    expect(people.every(({ displayName }) => displayName !== '')).toBe(true)
  })
})
