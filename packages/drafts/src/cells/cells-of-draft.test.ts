import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { blankDraft } from '../blank/blank-draft.ts'
import { completeDraft } from '../complete/complete-draft.ts'
import { printDraft } from '../draft/print-draft.ts'
import { readDraft } from '../draft/read-draft.ts'
import { cellAt } from './cell-at.ts'
import { cellFault } from './cell-fault.ts'
import { cellsOfDraft } from './cells-of-draft.ts'
import { draftOfCells } from './draft-of-cells.ts'

const sample = readDraft(
  readFileSync(new URL('../../../../samples/yuanjiang-2024.mingxiao.json', import.meta.url), 'utf8'),
)
const edition = 'hunan-2024'

describe('a draft as cells', () => {
  it('is put together again as it was', () => {
    expect(printDraft(draftOfCells(sample, cellsOfDraft(sample)))).toBe(printDraft(sample))
  })
  it('keeps sections of one’s own, and two under one key', () => {
    const section = (key: string, title: string, paragraphs: readonly string[] = []) => ({
      key,
      ...(title === '' ? {} : { title }),
      paragraphs,
      sections: [],
    })
    const own = [
      section('', '附带说明', ['一\n二', '']),
      { ...section('problems', ''), sections: [section('', '其一', ['甲'])] },
      section('problems', '再说问题'),
    ]
    const draft = {
      ...sample,
      reports: [{ form: 'unit-report', date: '', opening: ['开头'], sections: own }],
    } as const
    const cells = cellsOfDraft(draft)
    expect(draftOfCells(draft, cells)).toEqual(draftOfCells(draft, cellsOfDraft(draftOfCells(draft, cells))))
    expect(draftOfCells(draft, cells).reports).toEqual(draft.reports)
    expect([...cells.keys()].filter((address) => address.startsWith('4/'))).toEqual([
      '4/opening',
      '4/opening.~1',
      '4/sections',
      '4/section~1.title',
      '4/section~1',
      '4/section~1.~1',
      '4/problems.sections',
      '4/problems.section~1.title',
      '4/problems.section~1',
      '4/problems.section~1.~1',
      '4/problems~2.title',
    ])
    expect([...cells.keys()].filter((address) => cellFault(edition, address, cells.get(address) ?? ''))).toEqual([])
  })
  it('has only cells that the forms know', () => {
    const faults = [...cellsOfDraft(sample)].filter(([address, value]) => cellFault(edition, address, value) !== null)
    expect(faults).toEqual([])
  })
  it.each(['national-2020', 'sichuan-2022', 'hunan-2024'] as const)('begins blank in %s', (of) => {
    const blank = blankDraft({ edition: of, unit: '甲县水利站', year: 2024 })
    const again = draftOfCells(blank, cellsOfDraft(blank))
    expect(completeDraft(again).pack.attachments).toEqual(completeDraft(blank).pack.attachments)
  })
})

describe('a cell', () => {
  const cells = cellsOfDraft(sample)
  test('is found by the address of the completed package', () => {
    const { pack, figures, paragraphs } = completeDraft(sample)
    expect(pack.projectEvaluations[1]?.no).toBe('3-2')
    expect(cellAt('3-2/indicators.4.score', cells)).toBe('3-~2/indicators.~4.score')
    expect(cellAt('1/spending.projectLines.2.final', cells)).toBe('1/spending.projectLines.~2.final')
    expect(cellAt('4/publicBudget.basic.2.1', cells)).toBe('4/publicBudget.basic.~2')
    expect(cellAt('3-9/indicators.4.score', cells)).toBeNull()
    expect(cellAt('1/', cells)).toBeNull()
    for (const address of [...figures.keys(), ...paragraphs.keys()]) {
      const cell = cellAt(address, cells)
      expect(`${address} ${cell && cellFault(edition, cell, '')}`).toBe(`${address} null`)
    }
  })
  test('keeps its address when a row is put before it', () => {
    const moved = new Map([...cells, ['2/indicators', `~new ${cells.get('2/indicators')}`]])
    expect(cellAt('2/indicators.2.actual', moved)).toBe('2/indicators.~1.actual')
    expect(completeDraft(draftOfCells(sample, moved)).pack.unitEvaluation?.indicators.rows[1]?.level3.value).toBe(
      '工伤待遇发放金额',
    )
  })
  test.each([
    ['1/staffing.unit.quota', '7', null],
    ['1/staffing.unit.constructor', '7', 'unknown'],
    ['1/constructor.unit', '7', 'unknown'],
    ['9/staffing.unit.quota', '7', 'unknown'],
    ['3-1/heading.project', '甲', 'unknown'],
    ['3-~1/heading.project', '甲', null],
    ['2/indicators', '~a ~b', null],
    ['2/indicators', '~a ~a', 'unfit'],
    ['2/indicators', 'a', 'unfit'],
    ['2/indicators.4.score', '6', 'unknown'],
    ['2/indicators.~4.score.more', '6', 'unknown'],
    ['1/moneyUnit', '亿元', 'unfit'],
    ['tables', '1 2 3-~x', null],
    ['tables', '1 9', 'unfit'],
    ['reports', '4 5', null],
    ['4/overview.~1', '文字', null],
    ['4/overview', '~1 ~2', null],
    ['4/nowhere.~1', '文字', 'unknown'],
    ['4/sections', 'overview section~1', null],
    ['4/sections', 'overview nowhere', 'unfit'],
    ['', '', 'unknown'],
  ])('%s = %s: %s', (address, value, fault) => {
    expect(cellFault(edition, address, value)).toBe(fault)
  })
})
