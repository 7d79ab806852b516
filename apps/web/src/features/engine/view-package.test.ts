import { blankDraft, cellsOfDraft } from '@mingxiao/drafts'
import { describe, expect, it } from 'vitest'
import { cellName } from './cell-name.ts'
import type { BoxView, TableView } from './package-view.ts'
import { viewPackage } from './view-package.ts'

const head = { edition: 'hunan-2024', unit: '某某县水利服务中心', year: 2024 } as const

function viewWith(...typed: readonly (readonly [string, string])[]) {
  return viewPackage({
    head,
    cells: [...cellsOfDraft(blankDraft(head)), ...typed],
    evidence: null,
    choice: null,
    language: 'zh',
  })
}

function boxesOf(view: ReturnType<typeof viewWith>, name: string): readonly BoxView[] {
  const table = view.attachments.find((each): each is TableView => each.kind === 'table' && each.name === name)
  return (
    table?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ boxes }) => boxes) : [])) ?? []
  )
}

function cellOf(view: ReturnType<typeof viewWith>, address: string) {
  const runs = boxesOf(view, address.split('/')[0] ?? '').flatMap((box) => box.runs)
  return runs.find(({ cell }) => cell?.address === address)
}

describe('a package on the screen', () => {
  it('names a blank cell, so that it can be filled in', () => {
    expect(cellOf(viewWith(), '1/staffing.unit.quota')?.cell).toEqual({
      address: '1/staffing.unit.quota',
      label: '编制数',
      isFigure: true,
      fillsBox: true,
      formula: null,
      isOpen: true,
      alike: [],
    })
  })

  it('prints a computed cell with what computes it, not to be typed over', () => {
    const view = viewWith(['1/staffing.unit.quota', '8'], ['1/staffing.unit.staff', '6'])
    const run = cellOf(view, '1/staffing.unit.rate')
    expect([run?.text, run?.cell?.formula, run?.cell?.isOpen]).toEqual(['75.00%', '2024年实际在职人数 ÷ 编制数', false])
  })

  it('lets points be lowered although they are computed', () => {
    const row = '2/indicators.~1'
    const view = viewWith(
      [`${row}.level3`, '检查次数'],
      [`${row}.target`, '≥4次'],
      [`${row}.actual`, '4次'],
      [`${row}.weight`, '10'],
    )
    const run = cellOf(view, `${row}.score`)
    expect([run?.text, run?.cell?.formula !== null, run?.cell?.isOpen]).toEqual(['10', true, true])
  })

  it('changes the rows of a merged head together', () => {
    const [list, first, second] = ['2/indicators', '2/indicators.~1.level1', '2/indicators.~2.level1']
    const view = viewWith([list, '~1 ~2'], [first, '产出指标'], [second, '产出指标'])
    expect(cellOf(view, first)?.cell?.alike).toEqual([second])
  })

  it('stands a finding at the cell it is about, and calls the cell by its words', () => {
    const view = viewWith(['2/funds.total.budget', '10'], ['2/funds.total.spent', '12'])
    const finding = view.findings.find(({ code }) => code === 'C01')
    expect([finding?.address, finding?.found, finding?.expected, finding?.difference]).toEqual([
      '2/funds.total.spent',
      '12',
      '10',
      '2',
    ])
    expect(cellName(view, '2/funds.total.spent')).toBe('附件2 年度资金总额·全年执行数')
  })

  it('stands what is said of the date of a report at the one place where it is typed', () => {
    const dates = viewWith().findings.filter(({ attachment, code }) => attachment === '4' && code === 'H06')
    expect(dates.map(({ address }) => address)).toEqual(['4/date'])
  })

  it('counts the points that evidence stands behind, row by row', () => {
    const row = '2/indicators.~1'
    const cells = [
      ...cellsOfDraft(blankDraft(head)),
      ...(['2/funds.total.budget', '2/funds.total.spent'] as const).map((address) => [address, '10'] as const),
      [`${row}.level3`, '检查次数'],
      [`${row}.target`, '≥4次'],
      [`${row}.actual`, '4次'],
      [`${row}.weight`, '10'],
    ] as const
    const evidenced = (...evidence: readonly string[]) =>
      viewPackage({ head, cells, evidence, choice: null, language: 'zh' }).score.evidenced
    expect(evidenced()).toEqual({ points: '0', items: 0, of: 2 })
    expect(evidenced(`${row}.actual`, '1/staffing.unit.staff')).toEqual({ points: '10', items: 1, of: 2 })
    expect(evidenced(`${row}.actual`, '2/funds.total.spent')).toEqual({ points: '20', items: 2, of: 2 })
  })

  it('says a finding in the language of the screen', () => {
    const cells = [
      ...cellsOfDraft(blankDraft(head)),
      ['2/funds.total.budget', '10'],
      ['2/funds.total.spent', '12'],
    ] as const
    const { findings } = viewPackage({ head, cells, evidence: null, choice: null, language: 'en' })
    expect(findings.find(({ code }) => code === 'C01')?.text).toContain('spent 12 against a budget of 10')
  })

  it('judges as the region wants to be judged', () => {
    const cells = [
      ...cellsOfDraft(blankDraft(head)),
      ...([
        ['2/funds.total.budget', '10'],
        ['2/funds.total.spent', '12'],
      ] as const),
    ]
    const found = (choice: Parameters<typeof viewPackage>[0]['choice']) =>
      viewPackage({ head, cells, evidence: null, choice, language: 'zh' }).findings.find(({ code }) => code === 'C01')
    expect(found(null)?.severity).toBe('error')
    const info = { rule: 'C01', severity: 'info', reason: '试行' } as const
    expect(found({ off: [], severities: [info] })?.severity).toBe('info')
    expect(found({ off: [{ rule: 'C01', reason: '试行' }], severities: [] })).toBeUndefined()
  })

  it('tells which sections of a report are written, and which are not there', () => {
    const blank = viewWith()
    const report = blank.attachments.find((each) => each.kind === 'report')
    if (report?.kind !== 'report') throw new Error('a package of this edition has a report')
    const [first] = report.sections.filter(({ depth }) => depth === 0)
    const without = viewWith([first?.row?.list ?? '', first?.row?.name ?? ''])
    const left = without.attachments.find((each) => each.kind === 'report')
    if (left?.kind !== 'report') throw new Error('the report is still there')
    expect(left.sections.filter(({ depth }) => depth === 0).map(({ heading }) => heading)).toEqual([first?.heading])
    expect(left.missing.length).toBeGreaterThan(report.missing.length)
    const own = viewWith([`${report.no}/sections`, 'section~1'], [`${report.no}/section~1.title`, '工作打算'])
    const shown = own.attachments.find((each) => each.kind === 'report')
    expect(shown?.kind === 'report' && shown.sections[0]).toMatchObject({
      titleAddress: `${report.no}/section~1.title`,
      isWritten: false,
    })
  })
})
