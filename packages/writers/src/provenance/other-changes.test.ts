import type { Change } from '@mingxiao/drafts'
import { describe, expect, it } from 'vitest'
import { otherChanges } from './other-changes.ts'
import type { ChangedFigure } from './verification.ts'

const cell = {
  kind: 'cell',
  attachment: '2',
  label: '执行数',
  before: '60.00',
  follows: false,
  address: '2/spent',
} as const
const paragraph = { kind: 'paragraph-changed', attachment: '4', label: '“三公”经费情况', before: '' } as const

function figure(address: string, printed: string, found: string): ChangedFigure {
  const label = address === '' ? '附件4 整体支出绩效自评报告“一、‘三公’经费情况”第1段' : '附件2“执行数”'
  return { address, label, printed, found, affects: [] }
}

function others(figures: readonly ChangedFigure[], ...changes: readonly Change[]): readonly Change[] {
  return otherChanges({ changed: figures, outdated: [], missing: [] }, changes)
}

describe('otherChanges', () => {
  it('leaves out a cell whose figure was told, but not what was typed beside it', () => {
    const changed = [figure('2/spent', '60.00', '66.00')]
    expect(others(changed, { ...cell, after: '66.00' })).toEqual([])
    const beside = { ...cell, after: '66.00约' }
    expect(others(changed, beside)).toEqual([beside])
    expect(others([], { ...cell, after: '61.00' })).toEqual([{ ...cell, after: '61.00' }])
  })

  it('leaves out the blank cell of a figure that is missing', () => {
    const missing = [{ address: '2/spent', label: '', printed: '60.00' }]
    const typed = { ...cell, after: '61' }
    expect(otherChanges({ changed: [], outdated: [], missing }, [{ ...cell, after: '' }, typed])).toEqual([typed])
  })

  it('leaves out a paragraph in which only told figures changed, each at its own place', () => {
    const before = '预算80万元，执行80万元，另有80万元。'
    const changed = [figure('', '80万元', '85万元'), figure('', '80万元', '8万元')]
    expect(others(changed, { ...paragraph, before, after: '预算80万元，执行85万元，另有8万元。' })).toEqual([])
    const reworded = { ...paragraph, before, after: '预算80万元，执行85万元，尚有8万元。' }
    expect(others(changed, reworded)).toEqual([reworded])
  })

  it('takes no figure of another section for the reason', () => {
    const elsewhere = { ...paragraph, label: '其他', before: '80万元', after: '85万元' }
    expect(others([figure('', '80万元', '85万元')], elsewhere)).toEqual([elsewhere])
  })
})
