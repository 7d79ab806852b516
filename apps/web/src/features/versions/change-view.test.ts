import { expect, it } from 'vitest'
import { changeView } from './change-view.ts'

it('shows a cell with what stood there and what stands there now, and where to go', () => {
  const cell = { attachment: '2', label: '年度资金总额·全年执行数', before: '10', after: '', follows: false }
  expect(changeView({ kind: 'cell', ...cell, address: '2/funds.total.spent' })).toEqual({
    ...cell,
    what: '',
    address: '2/funds.total.spent',
  })
})

it('shows rows and paragraphs with the side they stand on', () => {
  const row = { kind: 'row-removed', attachment: '2', label: '检查次数', text: '检查次数 ≥4次' } as const
  expect(changeView(row)).toMatchObject({ what: '删了一行', label: '检查次数', before: '检查次数 ≥4次', after: '' })
  const paragraph = {
    kind: 'paragraph-added',
    attachment: '4',
    label: '部门概况',
    before: '',
    after: '九人。',
  } as const
  expect(changeView(paragraph)).toMatchObject({ what: '加了一段', label: '部门概况', after: '九人。' })
})
