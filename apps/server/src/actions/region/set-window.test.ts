import { afterAll, beforeAll, expect, test } from 'vitest'
import { findWindow } from '../../store/region/windows.ts'
import { withContext } from '../../store/with-context.ts'
import { aCounty, type County, year } from '../../testing/a-county.ts'
import { aFilledPackage } from '../../testing/a-filled-package.ts'
import { addNote } from '../review/add-note.ts'
import { settleNote } from '../review/settle-note.ts'
import { extendWindow } from './extend-window.ts'
import { setWindow } from './set-window.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
}, 120_000)
afterAll(() => county.close(), 60_000)

const [opensAt, closesAt] = [new Date('2025-02-01T00:00:00Z'), new Date('2025-07-01T00:00:00Z')]

test('the bureau sets when units may submit, and nobody else', async () => {
  const { services, actor, finance, department, regionId } = county
  const bureau = actor(finance, 'finance-reviewer')
  await setWindow(services, bureau, { year, opensAt, closesAt, remindDays: [10] })
  const set = await withContext(services.database, { regionId, organisations: 'region' }, (work) =>
    findWindow(work, regionId, year),
  )
  expect(set).toMatchObject({ opens_at: opensAt, closes_at: closesAt, remind_days: [10] })
  for (const by of [
    actor(department, 'department-reviewer'),
    actor(finance, 'auditor'),
    actor(finance, 'administrator'),
  ])
    await expect(setWindow(services, by, { year, opensAt, closesAt, remindDays: [] })).rejects.toMatchObject({
      code: 'role-not-allowed',
    })
  const turned = { year, opensAt: closesAt, closesAt: opensAt, remindDays: [] }
  await expect(setWindow(services, bureau, turned)).rejects.toMatchObject({ code: 'window-invalid' })
}, 60_000)

test('an extension ends after the window, and is for a unit of the region', async () => {
  const { services, actor, finance, unit } = county
  const bureau = actor(finance, 'finance-reviewer')
  const asked = { year, organisationId: unit, closesAt: new Date('2025-08-01T00:00:00Z'), reason: '汛期值守。' }
  expect(await extendWindow(services, bureau, asked)).toMatchObject({ organisation_id: unit, reason: '汛期值守。' })
  await expect(extendWindow(services, bureau, { ...asked, closesAt: opensAt })).rejects.toMatchObject({
    code: 'window-invalid',
  })
  await expect(extendWindow(services, bureau, { ...asked, organisationId: 'x' })).rejects.toMatchObject({
    code: 'organisation-not-found',
  })
  await expect(extendWindow(services, actor(unit, 'head'), asked)).rejects.toMatchObject({ code: 'role-not-allowed' })
}, 60_000)

test('a note is settled once, by who fills in or who wrote it', async () => {
  const { services, actor, department } = county
  const { id, filler, head, reviewer, unit } = await aFilledPackage(county, '甲县排灌站')
  const one = await addNote(services, reviewer, id, { address: '1/staffing.unit.staff', text: '请核对。' })
  const other = await addNote(services, reviewer, id, { address: '', text: '总体可以。' })
  await expect(settleNote(services, head, id, one.id)).rejects.toMatchObject({ code: 'role-not-allowed' })
  await expect(settleNote(services, actor(department, 'department-reviewer'), id, one.id)).rejects.toMatchObject({
    code: 'role-not-allowed',
  })
  await settleNote(services, filler, id, one.id)
  await settleNote(services, reviewer, id, other.id)
  await expect(settleNote(services, filler, id, one.id)).rejects.toMatchObject({ code: 'note-settled' })
  await expect(settleNote(services, filler, id, unit)).rejects.toMatchObject({ code: 'note-not-found' })
}, 60_000)
