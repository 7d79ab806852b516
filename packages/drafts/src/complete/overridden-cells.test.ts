import { expect, it } from 'vitest'
import type { DraftTable } from '../draft/draft.ts'
import { aDraft } from '../testing/a-draft.ts'
import { overriddenNotices } from './overridden-cells.ts'

function said(rate: string): readonly string[] {
  const table: DraftTable = {
    form: 'base-data',
    parts: { staffing: { rows: { unit: { quota: '7', staff: '9', rate } } } },
  }
  const notices = overriddenNotices(aDraft({ tables: [table], reports: [] }))
  return notices.map(({ data, origin }) =>
    [...Object.values(data), origin?.format === 'form' && origin.path].join(' | '),
  )
}

it('names a computed cell that holds another figure', () => {
  expect(said('128%')).toEqual(['1 | 控制率 | 2024年实际在职人数 ÷ 编制数 | 128% | 128.57% | 1/staffing.unit.rate'])
})

it.each(['', '129%', '128.57%', '128.6'])('“%s” says nothing else', (rate) => {
  expect(said(rate)).toEqual([])
})
