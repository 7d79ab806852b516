import type { Finding, Severity } from '@mingxiao/audit'
import { describe, expect, it } from 'vitest'
import { markText } from './mark-text.ts'
import { pageWords } from './page-words.ts'
import type { Mark } from './place-marks.ts'

function aMark(no: number, severity: Severity, quote: string, more: Partial<Mark> = {}, found = ''): Mark {
  const finding = { severity, data: { found }, related: [] } as unknown as Finding
  return { id: `f1-m${no}`, numbered: { no, finding, file: 'f1' }, isRelated: false, quote, ...more }
}

/** The markup without what only serves those who cannot see it. */
function printed(text: string, ...marks: readonly Mark[]): string {
  return markText(text, marks, pageWords.zh)
    .text.replace(/ (?:id|href|aria-label|title|data-notes)="[^"]*"/g, '')
    .replaceAll('class=', '')
}

describe('markText', () => {
  it('underlines what a finding is about, and puts its number after it', () => {
    expect(printed('128%', aMark(4, 'warning', '128%　'))).toBe(
      '<span "under warning">128%</span><span "marks"><a "mark warning">4</a></span>',
    )
  })

  it('underlines of a sentence only what was found in it', () => {
    const sentence = '2024年度部门整体支出金额115.91万元，比上年增加了不少，请对照决算报表。'
    expect(printed(sentence, aMark(1, 'error', sentence, {}, '115.91万元'))).toBe(
      '2024年度部门整体支出金额<span "under error">115.91万元</span><span "marks"><a "mark error">1</a></span>，比上年增加了不少，请对照决算报表。',
    )
  })

  it('lets the gravest show where findings overlap', () => {
    expect(printed('甲乙丙', aMark(1, 'info', '甲乙'), aMark(2, 'error', '乙丙'))).toBe(
      '<span "under info">甲</span><span "under error">乙</span><span "marks"><a "mark info">1</a></span><span "under error">丙</span><span "marks"><a "mark error">2</a></span>',
    )
  })

  it('marks a blank, and what is not in the text, at its end', () => {
    expect(printed('', aMark(1, 'warning', ''))).toBe('<span "marks"><a "mark warning">1</a></span>')
    expect(printed('甲', aMark(1, 'warning', '乙'))).toBe('甲<span "marks"><a "mark warning">1</a></span>')
  })

  it('shows a finding once at one text, and further places of many findings not at all', () => {
    const own = aMark(1, 'warning', '')
    const many = { ...own.numbered, finding: { ...own.numbered.finding, related: Array(4).fill(null) } as Finding }
    expect(printed('填表人', own, { ...own, isRelated: true })).toBe(
      '<a "anchor"></a>填表人<span "marks"><a "mark warning">1</a></span>',
    )
    expect(printed('填表人', { ...own, numbered: many, isRelated: true })).toBe('<a "anchor"></a>填表人')
  })

  it('escapes the text it marks', () => {
    expect(printed('<b>', aMark(1, 'info', '<b>'))).toContain('>&lt;b&gt;</span>')
  })
})
