import { expect, it } from 'vitest'
import { aPackageOfTables } from '../testing/a-package-of-tables.ts'
import { narrativeValues } from './narrative-values.ts'
import { renderParagraphs } from './render-paragraphs.ts'

const values = narrativeValues(aPackageOfTables())

it.each([
  [
    'a sum in the unit of its first part',
    '{{ unit.spending.basic | 加: unit.spending.projects | 万元 }}',
    '115.91万元',
  ],
  ['a difference, negative where it is', '{{ unit.initial | 减: unit.budget | 万元 }}', '-1.53万元'],
  ['without its sign', '{{ unit.initial | 减: unit.budget | 绝对值 | 元 }}', '15300.00元'],
  ['a share in percent', '{{ unit.spending.projects | 占: unit.spent | 百分比 }}', '11.06%'],
  ['a growth in percent', '{{ unit.budget | 增长: unit.initial | 百分比: 1 }}', '1.3%'],
  ['a figure of the template in the unit of the cell', '{{ unit.spent | 减: 100 | 万元 }}', '15.91万元'],
  ['exact where floats are not', '{{ 0.1 | 加: 0.2 | 数: "", 1 }}', '0.3'],
  ['half up at the digits asked for', '{{ 1.005 | 元 }}', '1.01元'],
  ['nothing where a part is not filled in', '{{ unit.spent | 减: base.spending.office.final | 万元 }}', '（未填写）'],
  [
    'no growth from zero',
    '{% assign zero = unit.initial | 减: unit.initial %}{{ unit.spent | 增长: zero | 百分比 }}',
    '（不能计算）',
  ],
])('%s', (_, template, printed) => {
  const [paragraph] = renderParagraphs(template, values, '4/overview.1')
  expect(paragraph?.segments.map(({ text }) => text).join('')).toBe(printed)
})
