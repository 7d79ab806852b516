import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultSettings } from '../settings.ts'
import { aBrowser, cookieOf } from '../testing/a-browser.ts'
import { year } from '../testing/a-county.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'
import { anApp } from '../testing/an-app.ts'
import { fillCorrectly } from '../testing/fill-correctly.ts'
import { refusal } from '../testing/refusal.ts'
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

const of = (id = packageId) => ({ params: { regionId: county.regionId, packageId: id } })
const read = (person = filler) => person.call('readPackage', of())
const cell = '1/staffing.unit.staff'
const sample = (ending: string) => new Blob([sampleFile(ending)])

describe('cells', () => {
  test('are saved with what follows from them', async () => {
    const edits = [
      { address: '1/staffing.unit.quota', value: '40', revision: '0' },
      { address: cell, value: '30', revision: '0' },
    ]
    const saved = await filler.call('editCells', { ...of(), body: { edits } })
    expect(saved).toMatchObject({ outcome: 'saved', revision: '2' })
    const { head, roles, cells, judged } = await read()
    expect([head.state, head.revision, roles]).toEqual(['draft', '2', ['filler']])
    expect(cells.find(({ address }) => address === cell)).toEqual({
      address: cell,
      value: '30',
      revision: '2',
      changedBy: filler.accountId,
      changedAt: '2025-03-03T01:00:00.000Z',
    })
    expect(judged.computed['1/staffing.unit.rate']?.text).toBe('75.00%')
    expect(judged.findings.every(({ message }) => message.length > 0)).toBe(true)
  })
  test('that somebody else changed are shown to whoever would write over them', async () => {
    const other = await county.person(county.unit, 'finance-officer')
    await other.call('editCells', { ...of(), body: { edits: [{ address: cell, value: '31', revision: '2' }] } })
    const late = await filler.call('editCells', {
      ...of(),
      body: { edits: [{ address: cell, value: '29', revision: '2' }] },
    })
    expect(late).toEqual({
      outcome: 'conflict',
      conflicts: [
        {
          address: cell,
          why: 'changed',
          value: '31',
          revision: '3',
          changedBy: other.accountId,
          changedAt: '2025-03-03T01:00:00.000Z',
        },
      ],
    })
  })
  test('that no form has are refused', async () => {
    const edits = [{ address: '1/nothing.here', value: '1', revision: '0' }]
    await expect(filler.call('editCells', { ...of(), body: { edits } })).rejects.toMatchObject(refusal('cell-unknown'))
  })
})

describe('files', () => {
  test('are read into the package, and the package is written as files', async () => {
    const { head } = await read()
    const imported = await filler.call('importPackage', {
      ...of(),
      query: { revision: head.revision },
      file: sample('.docx'),
      name: '自评.docx',
    })
    expect(imported.revision).toBe(String(BigInt(head.revision) + 1n))
    for (const [format, beginning] of [
      ['docx', 'PK'],
      ['xlsx', 'PK'],
      ['pdf', '%PDF-'],
      ['json', '{'],
    ] as const) {
      const url = `/api/regions/${county.regionId}/packages/${packageId}/export?format=${format}`
      const cookie = cookieOf(filler)
      const { statusCode, headers, rawPayload } = await county.app.inject({ url, headers: { cookie } })
      expect([format, statusCode, rawPayload.toString('latin1').startsWith(beginning)]).toEqual([format, 200, true])
      expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''%E7%94%B2/)
    }
  })
  test('that hold no package are refused, and so is an import on what was not seen', async () => {
    const { head } = await read()
    const given = { file: new Blob(['{}']), name: 'a.docx' }
    const seen = { ...of(), query: { revision: head.revision }, ...given }
    await expect(filler.call('importPackage', seen)).rejects.toMatchObject({ problem: { status: 422 } })
    const blind = { ...of(), query: { revision: '1' }, file: sample('.docx'), name: 'a.docx' }
    await expect(filler.call('importPackage', blind)).rejects.toMatchObject(refusal('package-changed'))
  })
  test('stand behind a figure as evidence, come back as they were, and never open in the browser', async () => {
    const bytes = new TextEncoder().encode('<script>alert(1)</script>')
    const added = await filler.call('addEvidence', {
      ...of(),
      query: { address: cell },
      file: new Blob([bytes], { type: 'text/html' }),
      name: '编制批复.html',
    })
    expect(added).toMatchObject({ address: cell, name: '编制批复.html', bytes: '25' })
    const one = { params: { ...of().params, evidenceId: added.id } }
    const cookie = cookieOf(filler)
    const url = `/api/regions/${county.regionId}/packages/${packageId}/evidence/${added.id}`
    const back = await county.app.inject({ url, headers: { cookie } })
    expect([...back.rawPayload]).toEqual([...bytes])
    expect(back.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    await filler.call('removeEvidence', one)
    const gone = await county.app.inject({ url, headers: { cookie } })
    expect(gone.json()).toMatchObject({ code: 'evidence-not-found', status: 404 })
  })
  test('larger than the limit are refused', async () => {
    const small = await aStaffedApp()
    const given = { ...of(), query: { address: cell }, file: new Blob([new Uint8Array(2_000)]), name: 'a.bin' }
    await expect(small.call('addEvidence', given)).rejects.toMatchObject(refusal('request-too-large'))
  })
})

describe('what belongs to others', () => {
  test('is not there, whatever is asked of it', async () => {
    const stranger = await county.person(county.otherUnit, 'filler', 'head')
    const asks = [
      read(stranger),
      stranger.call('editCells', { ...of(), body: { edits: [{ address: cell, value: '1', revision: '0' }] } }),
      stranger.call('makeMove', { ...of(), body: { move: 'sign', revision: '1' } }),
      stranger.call('addNote', { ...of(), body: { address: '', text: '看一下' } }),
      stranger.call('exportPackage', { ...of(), query: { format: 'json' } }),
      stranger.call('diffVersions', { ...of(), query: { from: 1 } }),
      stranger.call('createPackage', {
        params: { regionId: county.regionId },
        body: { organisationId: county.unit, year: 2023 },
      }),
    ]
    const refusals = await Promise.allSettled(asks)
    expect(refusals.map((one) => one.status === 'rejected' && one.reason.problem.status)).toEqual(asks.map(() => 404))
    expect(await stranger.call('listPackages', { params: { regionId: county.regionId }, query: {} })).toEqual({
      items: [],
      next: null,
    })
  })
  test('is not there in another region either', async () => {
    const elsewhere = { params: { regionId: 430902, packageId } }
    await expect(filler.call('readPackage', elsewhere)).rejects.toMatchObject(refusal('package-not-found'))
  })
})

test('a package goes from hand to hand until everybody may see it', async () => {
  const { department, finance, regionId, services } = county
  const unit = await county.addUnit('甲县气象站')
  const [writer, head] = [await county.person(unit, 'filler'), await county.person(unit, 'head')]
  const [reviewer, bureau, auditor] = [
    await county.person(department, 'department-reviewer'),
    await county.person(finance, 'finance-reviewer'),
    await county.person(finance, 'auditor'),
  ]
  const id = await county.begin(writer, unit)
  await fillCorrectly(services, { ...county.actor(unit, 'filler'), accountId: writer.accountId }, id)
  const move = async (person: Person, name: 'submit' | 'sign' | 'pass-department' | 'approve' | 'publish') => {
    const { head: now } = await person.call('readPackage', of(id))
    return person.call('makeMove', { ...of(id), body: { move: name, revision: now.revision } })
  }
  await expect(move(head, 'submit')).rejects.toMatchObject(refusal('role-not-allowed'))
  const submitted = await move(writer, 'submit')
  expect(submitted).toMatchObject({ state: 'submitted', version: 1 })
  await expect(move(writer, 'submit')).rejects.toMatchObject(refusal('state-not-allowed'))
  await move(head, 'sign')
  const note = await reviewer.call('addNote', { ...of(id), body: { address: cell, text: '请附编制批复。' } })
  expect(note).toMatchObject({ address: cell, writtenBy: reviewer.accountId, settledAt: null })
  await reviewer.call('settleNote', { params: { ...of(id).params, noteId: note.id } })
  await move(reviewer, 'pass-department')
  await move(bureau, 'approve')

  const anybody = await county.app.inject(`/api/public/regions/${regionId}/packages/${id}?format=json`)
  expect(anybody.json()).toMatchObject({ code: 'package-not-found' })
  expect(await move(bureau, 'publish')).toMatchObject({ state: 'published' })
  const everybody = await county.app.inject(`/api/public/regions/${regionId}/packages/${id}?format=json`)
  expect(everybody.json()).toMatchObject({ year, unit: '甲县气象站' })
  const listed = await county.app.inject(`/api/public/regions/${regionId}/packages`)
  expect(listed.json().items).toMatchObject([{ id, organisationName: '甲县气象站' }])

  const { number } = submitted.receipt ?? { number: '' }
  const receipt = await county.app.inject(`/api/public/receipts/${number}`)
  expect(receipt.json()).toMatchObject({ number, organisation: '甲县气象站', isKept: true })

  const trail = await auditor.call('listTrail', { params: { regionId }, query: { limit: 2, packageId: id } })
  expect(trail.items.map(({ action }) => action)).toEqual(['move:publish', 'move:approve'])
  const next = await auditor.call('listTrail', {
    params: { regionId },
    query: { limit: 1, packageId: id, after: trail.next ?? '' },
  })
  expect(next.items.map(({ action }) => action)).toEqual(['move:pass-department'])
  expect(await auditor.call('verifyTrail', { params: { regionId } })).toMatchObject({ broken: null })
  const nosy = writer.call('listTrail', { params: { regionId }, query: {} })
  await expect(nosy).rejects.toMatchObject(refusal('role-not-allowed'))

  const { changes } = await writer.call('diffVersions', { ...of(id), query: { from: 1 } })
  expect(changes).toEqual([])
}, 60_000)

describe('the year’s window', () => {
  test('is set by the finance bureau, and extended for one unit', async () => {
    const bureau = await county.person(county.finance, 'finance-reviewer')
    const params = { regionId: county.regionId, year: 2023 }
    await expect(filler.call('readWindow', { params })).rejects.toMatchObject(refusal('window-not-found'))
    const body = { opensAt: '2024-02-01T00:00:00+08:00', closesAt: '2024-05-01T00:00:00+08:00', remindDays: [7] }
    await expect(filler.call('setWindow', { params, body })).rejects.toMatchObject(refusal('role-not-allowed'))
    expect(await bureau.call('setWindow', { params, body })).toEqual({
      year: 2023,
      opensAt: '2024-01-31T16:00:00.000Z',
      closesAt: '2024-04-30T16:00:00.000Z',
      remindDays: [7],
    })
    const extension = { organisationId: county.unit, closesAt: '2024-06-01T00:00:00+08:00', reason: '受灾' }
    await bureau.call('extendWindow', { params, body: extension })
  })
})

/** The same county behind an app that takes small files only. */
async function aStaffedApp() {
  const limits = { ...defaultSettings.limits, uploadBytes: 1_000 }
  const { app } = await anApp(county.services, { limits })
  return aBrowser(app, filler)
}
