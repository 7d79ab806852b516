import { expect, test } from 'vitest'
import type { Figure } from './figure.ts'
import { figureAsCsv } from './figure-as-csv.ts'

const figure: Figure = {
  id: 'one',
  title: '一张图',
  hint: '',
  category: '主管部门',
  shape: 'bars',
  unit: '万元',
  series: [
    { name: '预算', colour: 'chart-way-4' },
    { name: '套数', colour: 'chart-none', isAside: true },
  ],
  rows: [
    { label: '水务局', values: ['12.50', '3'], marks: [null, null] },
    { label: '=SUM(A1) “甲”,乙', values: ['-0.5', null], marks: [null, null] },
  ],
}

test('a chart becomes a table of its exact figures, and no text a formula', () => {
  expect(figureAsCsv(figure)).toBe(
    '\uFEFF主管部门,预算（万元）,套数\r\n水务局,12.50,3\r\n"\'=SUM(A1) “甲”,乙",-0.5,\r\n',
  )
})
