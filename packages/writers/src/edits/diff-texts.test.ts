import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffTexts, type Hunk } from './diff-texts.ts'

/** The old text with what goes in brackets and what comes in braces. */
function shown(from: string, to: string): string {
  let [text, at] = ['', 0]
  for (const hunk of diffTexts(from, to)) {
    const gone = from.slice(hunk.start, hunk.end)
    text += from.slice(at, hunk.start) + (gone && `[${gone}]`) + (hunk.text && `{${hunk.text}}`)
    at = hunk.end
  }
  return text + from.slice(at)
}

function apply(from: string, hunks: readonly Hunk[]): string {
  return hunks.toReversed().reduce((text, { start, end, text: added }) => {
    return text.slice(0, start) + added + text.slice(end)
  }, from)
}

describe('diffTexts', () => {
  it('changes figures whole', () => {
    expect(shown('128218.80', '128208.80')).toBe('[128218.80]{128208.80}')
    expect(shown('合计12.81万元，其余不变', '合计12.82万元，其余不变')).toBe('合计[12.81]{12.82}万元，其余不变')
    expect(shown('101%', '100%')).toBe('[101%]{100%}')
  })

  it('changes a date or a name in one piece', () => {
    expect(shown('二0二五年 五 月 十三日', '2025年5月13日')).toBe('[二0二五年 五 月 十三]{2025年5月13}日')
    expect(shown('用于工伤待遇稽核稽查', '用于工伤待遇稽查稽核')).toBe('用于工伤待遇稽[核稽查]{查稽核}')
    expect(shown('产出指标\n(50分)', '产出指标\n（50分）')).toBe('产出指标\n[(50分)]{（50分）}')
  })

  it('puts in and takes out', () => {
    expect(shown('', '10')).toBe('{10}')
    expect(shown('　3', '3')).toBe('[　]3')
    expect(shown(' 2160.00　', '2160.00')).toBe('[ ]2160.00[　]')
    expect(shown('偏差原因分析及改进措', '偏差原因分析及改进措施')).toBe('偏差原因分析及改进措{施}')
    expect(shown('备注', '')).toBe('[备注]')
    expect(shown('10', '10')).toBe('10')
  })

  it('takes out whole lines where it can', () => {
    expect(shown('1\n1：节约', '1：节约')).toBe('[1\n]1：节约')
    expect(shown('甲\n乙\n甲', '甲\n乙')).toBe('甲\n乙[\n甲]')
  })

  it('keeps a line’s end out of changes on both sides of it', () => {
    expect(shown('(甲\n乙)', '（甲\n乙）')).toBe('[(]{（}甲\n乙[)]{）}')
  })

  it('turns any text into any other', () => {
    const text = fc.string({
      unit: fc.constantFrom('绩', '效', '1', '2', '.', '\n', ' ', '𠮷', 'a', '%'),
      maxLength: 30,
    })
    fc.assert(fc.property(text, text, (from, to) => apply(from, diffTexts(from, to)) === to))
  })
})
