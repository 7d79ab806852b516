import { describe, expect, it } from 'vitest'
import { findHunks } from './find-hunks.ts'

function changed(text: string, quote: string, wanted: string): string | null {
  const hunks = findHunks(text, quote, wanted)
  return hunks
    ? hunks.toReversed().reduce((sofar, { start, end, text: added }) => {
        return sofar.slice(0, start) + added + sofar.slice(end)
      }, text)
    : null
}

describe('findHunks', () => {
  it('changes a whole cell', () => {
    expect(changed('128218.80', '128218.80', '128208.80')).toBe('128208.80')
  })

  it('changes the quoted part of a cell, whatever spaces and widths it is printed with', () => {
    expect(changed('（2）项目支出：１２８ 218.80', '128218.80', '128208.80')).toBe('（2）项目支出：128208.80')
    expect(changed('项目资金（万元）', '万元', '元')).toBe('项目资金（元）')
    expect(changed('填表日期：2025年05月12日  电话：', '2025年05月12日', '2025年5月12日')).toBe(
      '填表日期：2025年5月12日  电话：',
    )
  })

  it('fills a blank cell in its first line', () => {
    expect(changed('', '', '0')).toBe('0')
    expect(changed('　', '　', '0')).toBe('0')
    expect(changed('　\n　', '　\n　', '0')).toBe('0\n　')
  })

  it('leaves blank lines around a value', () => {
    expect(changed('\n\n98\n', '\n\n98\n', '99')).toBe('\n\n99\n')
    expect(changed('1\n1：节约', '1\n1：节约', '1：节约')).toBe('1：节约')
  })

  it('has nothing to say where the quote is not there, twice there, or the cell not blank', () => {
    expect(changed('12.8', '12.9', '13')).toBeNull()
    expect(changed('10万元和10万元', '10万元', '11万元')).toBeNull()
    expect(changed('基本支出：', '', '0')).toBeNull()
  })
})
