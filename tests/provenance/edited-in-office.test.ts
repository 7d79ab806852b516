import { readFileSync } from 'node:fs'
import { completeDraft, type Draft, readDraft } from '@mingxiao/drafts'
import { layoutPackage, printDocx, printXlsx, verifyFile } from '@mingxiao/writers'
import { describe, expect, test } from 'vitest'
import { editInOffice, hasOffice, patience, saveInOffice } from './office.ts'

const sample = readDraft(readFileSync(new URL('../../samples/yuanjiang-2024.mingxiao.json', import.meta.url), 'utf8'))
const hash = 'ab'.repeat(32)
const printers = { docx: printDocx, xlsx: printXlsx } as const
const unchanged = { changed: [], outdated: [], missing: [] }

function laidOut(draft: Draft) {
  const completed = completeDraft(draft)
  return { completed, laid: layoutPackage({ ...completed, hash }) }
}

/** The sample with a report of two sentences, so that it is known how often each figure is printed. */
function withShortReport(): Draft {
  const section = (key: string, paragraph: string) => ({ key, paragraphs: [paragraph], sections: [] })
  const sections = [
    section('overview', '{{ year }}年度全年执行{{ unit.spent | 万元 }}。'),
    section('performance', '自评得分{{ unit.score | 分 }}。'),
  ]
  return {
    ...sample,
    reports: sample.reports.map((report) => (report.form === 'unit-report' ? { ...report, sections } : report)),
  }
}

describe.each(['docx', 'xlsx'] as const)('a printed .%s', (format) => {
  test('reads as it was printed', () => {
    const against = laidOut(sample)
    const { packageHash, figures, ...differences } = verifyFile(printers[format](against.laid), against)
    expect(packageHash).toEqual({ inFile: hash, now: hash })
    expect(figures.found).toBe(figures.printed)
    expect(differences).toEqual(unchanged)
  })

  test.runIf(hasOffice)(
    'reads as it was printed once LibreOffice has saved it',
    () => {
      const against = laidOut(sample)
      const saved = saveInOffice(printers[format](against.laid), format)
      const { packageHash, figures, ...differences } = verifyFile(saved, against)
      expect(packageHash).toEqual({ inFile: hash, now: hash })
      expect(figures.found).toBe(figures.printed)
      expect(differences).toEqual(unchanged)
    },
    patience,
  )

  test.runIf(hasOffice)(
    'tells which figure was changed in LibreOffice, and its five other places',
    () => {
      const against = laidOut(withShortReport())
      const printed = printers[format](against.laid)
      const edited = editInOffice(printed, format, { sheet: 1, wanted: '115.9139', replacement: '116.0139' })
      const { figures, ...differences } = verifyFile(edited, against)
      expect(figures.found).toBe(figures.printed)
      expect(differences).toEqual({
        packageHash: { inFile: hash, now: hash },
        outdated: [],
        missing: [],
        changed: [
          {
            address: '2/funds.total.spent',
            label: '附件2“年度资金总额·全年执行数”',
            printed: '115.9139',
            found: '116.0139',
            affects: [
              computed('2/funds.total.rate', '附件2“年度资金总额·执行率”', '99.99%'),
              computed('2/funds.total.score', '附件2“年度资金总额·得分”', '10'),
              computed('2/indicators.total.score', '附件2“总分·自评得分”', '99.99'),
              {
                ...computed('2/funds.total.spent', inReport('一、部门（单位）基本情况'), '115.91万元'),
                prints: 'same',
              },
              computed('2/indicators.total.score', inReport('二、部门整体支出绩效情况'), '99.99分'),
            ],
          },
        ],
      })
    },
    patience,
  )
})

function computed(address: string, label: string, text: string) {
  return { address, label, printed: text, found: text, prints: 'computed' }
}

function inReport(heading: string): string {
  return `附件4 整体支出绩效自评报告“${heading}”第1段`
}
