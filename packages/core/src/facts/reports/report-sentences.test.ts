import { expect, it } from 'vitest'
import { unitReportHunan2024 } from '../../forms/unit-report.hunan-2024.ts'
import { fillReport } from '../../package/fill-report.ts'
import type { Package } from '../../package/package.ts'
import type { Spot } from '../../package/spot.ts'
import { reportSentencesOf } from './report-sentences.ts'

function spot(quote: string): Spot {
  return { quote, table: null, row: null, column: null, origin: { format: 'form', path: quote } }
}

const opening = spot('本报告分九部分。')
const heading = spot('一、部门（单位）基本情况')
const paragraph = spot('本单位承担供水职责。编制20人，在职18人。')
const place = { attachment: '4', label: '', ...spot('') }
const report = fillReport(
  unitReportHunan2024,
  {
    titles: [spot('整体支出绩效自评报告')],
    coverUnit: null,
    coverDate: null,
    opening: [opening],
    sections: [
      {
        key: 'overview',
        number: '一、',
        name: '部门（单位）基本情况',
        title: heading,
        paragraphs: [paragraph],
        sections: [],
      },
    ],
    closingUnit: spot('清溪县水利服务中心'),
    closingDate: null,
    paragraphs: [opening, heading, paragraph],
  },
  { attachment: '4', year: 2024, place },
)
const pack: Package = {
  unit: '',
  year: 2024,
  edition: 'hunan-2024',
  attachments: [],
  baseData: null,
  unitEvaluation: null,
  projectEvaluations: [],
  goalTables: [],
  unitReport: report,
  projectReport: null,
}

it('gives the sentences of the text with their sections, and no headings', () => {
  expect(reportSentencesOf(pack).map(({ text, section, place }) => [text, section?.key ?? null, place.quote])).toEqual([
    ['本报告分九部分。', null, '本报告分九部分。'],
    ['本单位承担供水职责。', 'overview', '本单位承担供水职责。'],
    ['编制20人，在职18人。', 'overview', '编制20人，在职18人。'],
  ])
})
