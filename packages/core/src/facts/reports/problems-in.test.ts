import { expect, it } from 'vitest'
import { unitReportHunan2024 } from '../../forms/unit-report.hunan-2024.ts'
import { fillReport, type SectionSpots } from '../../package/fill-report.ts'
import type { Spot } from '../../package/spot.ts'
import { measuresIn, problemsIn } from './problems-in.ts'

it('numbered paragraphs are items, and what explains one belongs to it', () => {
  expect(listed(['1：支付进度慢。', '原因是验收滞后。', ':   2：人员不足。'], problemsIn)).toEqual([
    '支付进度慢。原因是验收滞后。',
    '人员不足。',
  ])
})

it('the numbered parts of a paragraph are items, the words before them are none', () => {
  expect(listed(['存在以下问题：一是支付进度慢；二是人员不足。'], problemsIn)).toEqual(['支付进度慢；', '人员不足。'])
})

it('paragraphs without numbers are items, but for reasons that stand alone', () => {
  expect(listed(['支付进度慢。', '主要原因是验收滞后。', '人员不足。'], problemsIn)).toEqual([
    '支付进度慢。主要原因是验收滞后。',
    '人员不足。',
  ])
})

it('merits are no problems, and none named is none', () => {
  expect(listed(['主要做法是按月核对进度。', '存在的问题是人员不足。'], problemsIn)).toEqual(['存在的问题是人员不足。'])
  expect(listed(['无。'], problemsIn)).toEqual([])
  expect(listed(['未发现明显问题。'], problemsIn)).toEqual([])
})

it('a section below is an item under its heading', () => {
  const inner = sectionOf('', '预算执行进度偏慢', ['验收滞后。'], [])
  expect(
    problemsIn(reportOf([sectionOf('problems', '存在的问题及原因分析', [], [inner])])).map(({ text }) => text),
  ).toEqual(['预算执行进度偏慢。验收滞后。'])
})

it('measures stand in their own section', () => {
  const report = reportOf([sectionOf('measures', '下一步改进措施', ['（一）加快支付。', '（二）补充人员。'], [])])
  expect(measuresIn(report).map(({ text }) => text)).toEqual(['加快支付。', '补充人员。'])
})

function listed(paragraphs: readonly string[], read: typeof problemsIn): readonly string[] {
  return read(reportOf([sectionOf('problems', '存在的问题及原因分析', paragraphs, [])])).map(({ text }) => text)
}

function sectionOf(key: string, name: string, paragraphs: readonly string[], sections: readonly SectionSpots[]) {
  return { key, number: '', name, title: spotOf(name), paragraphs: paragraphs.map(spotOf), sections }
}

function reportOf(sections: readonly SectionSpots[]) {
  const none = { titles: [], coverUnit: null, coverDate: null, opening: [], closingUnit: null, closingDate: null }
  const place = { attachment: '4', label: '', ...spotOf('') }
  return fillReport(unitReportHunan2024, { ...none, sections, paragraphs: [] }, { attachment: '4', year: 2024, place })
}

function spotOf(quote: string): Spot {
  return { quote, table: null, row: null, column: null, origin: { format: 'form', path: '' } }
}
