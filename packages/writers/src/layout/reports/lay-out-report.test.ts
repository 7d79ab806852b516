import { aPackage } from '@mingxiao/audit/testing'
import type { Report, Section } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'
import { layOutReport } from './lay-out-report.ts'

describe('laying out a report', () => {
  it('prints on the cover what it is, whose, and when', () => {
    expect(linesOf(reportOf({}), 0)).toEqual([
      ['附件4', 'hei', 32],
      ['2024年度清溪县水利服务中心', 'small-title-song', 44],
      ['整体支出绩效自评报告', 'small-title-song', 44],
      ['部门（单位）名称：清溪县水利服务中心（盖章）', 'kai', 32],
      ['2025年5月12日', 'kai', 32],
    ])
  })

  it('leaves room for a name that nobody filled in, and prints no date that is not there', () => {
    expect(linesOf(reportOf({ cover: { unit: '', date: '' } }), 0).slice(3)).toEqual([
      ['部门（单位）名称：　　　　　　（盖章）', 'kai', 32],
    ])
  })

  it('numbers headings that bring no number, and sets each level in its face', () => {
    const report = reportOf({})
    const [first] = report.sections
    if (!first) throw new Error('the report has a section')
    const named = (name: string, sections: readonly Section[]): Section => {
      return { ...first, number: '', name, paragraphs: [], sections }
    }
    const deep = named('甲', [named('乙', [named('丙', [named('丁', [])]), named('戊', [])])])
    expect(linesOf({ ...report, sections: [first, deep] }, 1).slice(5, 10)).toEqual([
      ['二、甲', 'hei', 32],
      ['（一）乙', 'kai', 32],
      ['1.丙', 'fang-song', 32],
      ['（1）丁', 'fang-song', 32],
      ['2.戊', 'fang-song', 32],
    ])
  })
})

function reportOf(changes: NonNullable<Parameters<typeof aPackage>[0]>['unitReport'] & object): Report {
  const { unitReport } = aPackage({ unitReport: changes })
  if (!unitReport) throw new Error('the package has a report')
  return unitReport
}

function linesOf(report: Report, section: number) {
  const source = { unit: '清溪县水利服务中心', figures: new Map(), paragraphs: new Map() }
  const blocks = layOutReport(report, '整体支出绩效自评报告', source)[section]?.blocks ?? []
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return []
    return [[block.runs.map(({ text }) => text).join(''), block.runs[0]?.font, block.runs[0]?.size]]
  })
}
