import { editions } from '@mingxiao/core'
import { expect, it } from 'vitest'
import { completeDraft } from '../complete/complete-draft.ts'
import { printDraft } from '../draft/print-draft.ts'
import { readDraft } from '../draft/read-draft.ts'
import { blankDraft } from './blank-draft.ts'

const asked = { unit: '甲县水利站', year: 2024 }

it.each(editions.map(({ id }) => id))('a new package of %s can be read and completed', (edition) => {
  const draft = blankDraft({ ...asked, edition })
  expect(readDraft(printDraft(draft))).toEqual(draft)
  const { pack } = completeDraft(draft)
  expect([pack.unit, pack.year, pack.edition]).toEqual(['甲县水利站', 2024, edition])
})

it('a new package of Hunan asks for what nobody computes', () => {
  const [baseData, unit, project] = blankDraft({ ...asked, edition: 'hunan-2024' }).tables
  expect(baseData?.parts['staffing']).toEqual({ rows: { unit: { quota: '', staff: '' } } })
  expect(baseData?.parts['spending']).toMatchObject({
    rows: { vehiclePurchase: { lastYear: '', budget: '', final: '' }, procurement: { budget: '', final: '' } },
    open: [{ label: '', cells: { lastYear: '', budget: '', final: '' } }],
  })
  expect(unit?.parts['heading']).toEqual({ unit: '甲县水利站' })
  expect(unit?.parts['funds']).toEqual({ rows: { total: { initial: '', budget: '' } } })
  expect(unit?.parts['spending']).toEqual({ basic: '' })
  expect(unit?.parts['indicators']).toEqual({
    rows: [{ level1: '', level2: '', level3: '', target: '', actual: '', weight: '', score: '', reason: '' }],
  })
  expect(project?.parts['funds']).toMatchObject({ rows: { appropriation: { initial: '', weight: '', score: '' } } })
})
