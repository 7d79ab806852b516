import type { TrailEntryJson } from '@mingxiao/contract'
import { expect, test } from 'vitest'
import { saidInWords } from './said-in-words.ts'

const unit = '01900000-0000-7000-8000-00000000000b'

function said(entry: Partial<TrailEntryJson>) {
  const link = { before: null, after: null, cellNames: {}, names: {}, ...entry } as TrailEntryJson
  return saidInWords(link).map(({ what, before, after }) => [what, before, after])
}

test('cells are called by their form, blanks are said, lists of rows are counted', () => {
  expect(
    said({
      before: { cells: { '2/funds.total.spent': '115.9139', '2/indicators': '~1', '9/x': null } },
      after: { cells: { '2/funds.total.spent': '', '2/indicators': '~1 ~2 ~b7', '9/x': '甲' } },
      cellNames: { '2/funds.total.spent': '附件2 年度资金总额·全年执行数', '2/indicators': '附件2 绩效指标·行的清单' },
    }),
  ).toEqual([
    ['附件2 年度资金总额·全年执行数', '115.9139', '（空白）'],
    ['附件2 绩效指标·行的清单', '共 1 行', '共 3 行'],
    ['9/x', '（空白）', '甲'],
  ])
})

test('states, roles, people and units are said in words, and what was not there before stands empty', () => {
  expect(
    said({
      before: { state: 'signed' },
      after: {
        state: 'department-passed',
        version: 3,
        accepted: true,
        organisation: unit,
        role: 'auditor',
        other: [1],
      },
      names: { [unit]: '甲县气象站' },
    }),
  ).toEqual([
    ['状态', '已签字', '主管部门已审核'],
    ['版本', '', '3'],
    ['准许', '', '是'],
    ['单位', '', '甲县气象站'],
    ['岗位', '', '审计'],
    ['other', '', '1'],
  ])
})

test('a cell that is only spoken of is called by its form as well', () => {
  const cellNames = { '1/staffing.unit.staff': '附件1 2024年实际在职人数' }
  expect(said({ after: { cell: '1/staffing.unit.staff', text: '请核对。' }, cellNames })).toEqual([
    ['单元格', '', '附件1 2024年实际在职人数'],
    ['意见', '', '请核对。'],
  ])
})

test('moments are said in the time of the page', () => {
  const [[, , closesAt = ''] = []] = said({ after: { closesAt: '2025-06-01T04:00:00.000Z' } })
  expect(closesAt).toMatch(/^2025\/0[56]\/\d\d \d\d:\d\d:00$/)
})
