import { aPackage } from '@mingxiao/audit/testing'
import type { Package } from '@mingxiao/core'
import type { CompletedDraft } from '@mingxiao/drafts'
import { describe, expect, it } from 'vitest'
import type { LaidDocument, LaidRun } from './laid-document.ts'
import { layoutPackage } from './layout-package.ts'

const none = { figures: new Map(), paragraphs: new Map() }

describe('laying out a package', () => {
  it('gives each table a section, and each report a cover and pages with numbers', () => {
    const { title, packageHash, sections } = layoutPackage({ pack: aPackage(), ...none })
    expect({ title, packageHash }).toEqual({ title: '2024年度清溪县水利服务中心绩效自评材料', packageHash: null })
    expect(sections.map(({ name, isNumbered }) => [name, isNumbered])).toEqual([
      ['附件1 部门整体支出绩效评价基础数据表', false],
      ['附件2 部门整体支出绩效自评表', false],
      ['附件3-1 项目支出绩效自评表', false],
      ['附件3-2 项目支出绩效自评表', false],
      ['附件4 封面', false],
      ['附件4 整体支出绩效自评报告', true],
      ['附件5 封面', false],
      ['附件5 项目支出绩效自评报告', true],
    ])
  })

  it('carries the hash of the package', () => {
    expect(layoutPackage({ pack: aPackage(), ...none, hash: 'abc' }).packageHash).toBe('abc')
  })

  it('tags a figure with its fact, and no word', () => {
    const pack = aPackage()
    const rate = pack.unitEvaluation?.funds.total.rate.place
    const path = rate?.origin.format === 'form' ? rate.origin.path : ''
    const figures: CompletedDraft['figures'] = new Map([
      [path, { text: rate?.quote ?? '', formula: '全年执行数 ÷ 全年预算数', inputs: [], hash: '0123456789ab' }],
    ])
    expect(taggedIn(layoutPackage({ pack, figures, paragraphs: new Map() }))).toEqual([
      [rate?.quote, { address: path, sources: '0123456789ab' }],
    ])
  })

  it('cuts a sentence where its figures begin and end', () => {
    const pack = aPackage()
    const entry = pack.unitReport?.sections[0]?.paragraphs[0]?.place
    const path = entry?.origin.format === 'form' ? entry.origin.path : ''
    const paragraphs: CompletedDraft['paragraphs'] = new Map([
      [
        path,
        [
          { text: '编制', address: null, isTypedFigure: false },
          { text: '20人', address: '1/staffing.unit.quota', isTypedFigure: false },
          { text: '。', address: null, isTypedFigure: false },
        ],
      ],
    ])
    const figures: CompletedDraft['figures'] = new Map([
      ['1/staffing.unit.quota', { text: '20', formula: null, inputs: [], hash: 'ffff00001111' }],
    ])
    const laid = layoutPackage({ pack, figures, paragraphs })
    expect(taggedIn(laid)).toEqual([['20人', { address: '1/staffing.unit.quota', sources: 'ffff00001111' }]])
    expect(runsIn(laid).some(({ text, figure }) => text === '编制' && figure === null)).toBe(true)
  })

  it('prints a blank cell blank, and the unit of money that the table declares', () => {
    const spending = { threePublicFunds: { lastYear: '', budget: '', final: '' } }
    expect(rowsOf(aPackage({ baseData: { spending } })).slice(2, 5)).toEqual([
      ['经费控制情况（万元）', '2023年决算数', '2024年预算数', '2024年决算数'],
      ['三公经费', '', '', ''],
      ['　1、公务用车购置和维护经费', '2.40', '2.30', '2.10'],
    ])
    expect(rowsOf(aPackage({ baseData: { moneyUnit: '' } }))[2]?.[0]).toBe('经费控制情况')
  })

  it('covers the grid of every table, each place once', () => {
    for (const { blocks } of layoutPackage({ pack: aPackage(), ...none }).sections) {
      for (const block of blocks) {
        if (block.kind !== 'table') continue
        const covered = block.rows.flatMap(({ cells }, row) =>
          cells.flatMap(({ column, columnSpan, rowSpan }) =>
            Array.from({ length: columnSpan * rowSpan }, (_, at) => {
              return `${row + Math.floor(at / columnSpan)}/${column + (at % columnSpan)}`
            }),
          ),
        )
        const all = block.rows.flatMap((_, row) => block.columns.map((__, column) => `${row}/${column}`))
        expect(covered.toSorted()).toEqual(all.toSorted())
      }
    }
  })

  it('refuses a table of an edition that has no layout', () => {
    const pack = aPackage()
    const [first] = pack.projectEvaluations
    if (!first) throw new Error('the package has a project')
    const other = { ...pack, projectEvaluations: [{ ...first, edition: 'other-layouts' as const }] }
    expect(() => layoutPackage({ pack: other, ...none })).toThrow(expect.objectContaining({ code: 'no-layout' }))
  })
})

function taggedIn(laid: LaidDocument) {
  return runsIn(laid).flatMap(({ text, figure }) => (figure ? [[text, figure]] : []))
}

function runsIn({ sections }: LaidDocument): readonly LaidRun[] {
  const blocks = sections.flatMap((section) => section.blocks)
  const paragraphs = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)),
  )
  return paragraphs.flatMap(({ runs }) => runs)
}

/** The texts of the first table, row by row. */
function rowsOf(pack: Package): readonly (readonly string[])[] {
  const blocks = layoutPackage({ pack, ...none }).sections.flatMap((section) => section.blocks)
  const table = blocks.find((block) => block.kind === 'table')
  if (!table) throw new Error('the package has a table')
  return table.rows.map(({ cells }) =>
    cells.map(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')),
  )
}
