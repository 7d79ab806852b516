import { describe, expect, it } from 'vitest'
import { datesIn } from './dates-in.ts'

/** The date as year-month-day, then whatever is not as the standard prints it. */
function said(text: string): readonly string[] {
  return datesIn(text).map(({ year, month, day, numerals, form, isPadded, exists }) => {
    const oddities = [
      numerals === 'arabic' ? '' : numerals,
      form === '年月日' ? '' : form,
      isPadded ? 'padded' : '',
      exists ? '' : 'impossible',
    ]
    return [`${year}-${month}-${day}`, ...oddities.filter((oddity) => oddity !== '')].join(' ')
  })
}

describe('datesIn', () => {
  it.each([
    ['2025年5月13日', ['2025-5-13']],
    ['　 2025 年 5 月 13 日 ', ['2025-5-13']],
    ['２０２５年５月１３日', ['2025-5-13']],
    ['2025年05月13日', ['2025-5-13 padded']],
    ['2025年5月', ['2025-5-null']],
    ['二〇二五年五月十三日', ['2025-5-13 chinese']],
    ['二○二五年十二月三十一日', ['2025-12-31 chinese']],
    ['二零二五年十月二十日', ['2025-10-20 chinese']],
    ['二〇二五年五月廿一日', ['2025-5-21 chinese']],
    ['二0二五年 五 月 十三日', ['2025-5-13 mixed']],
    ['二O二五年五月', ['2025-5-null mixed']],
    ['2025年五月13日', ['2025-5-13 mixed']],
    ['2025-05-13', ['2025-5-13 - padded']],
    ['2025.5.13', ['2025-5-13 .']],
    ['2025／5／13', ['2025-5-13 /']],
    ['2025年2月29日', ['2025-2-29 impossible']],
    ['2024年2月29日', ['2024-2-29']],
    ['1900年2月29日', ['1900-2-29 impossible']],
    ['2025年4月31日', ['2025-4-31 impossible']],
    ['2025年13月1日', ['2025-13-1 impossible']],
    ['二〇二五年十十月', ['2025-0-null chinese impossible']],
    ['2025年0月3日', ['2025-0-3 impossible']],
  ])('reads %s', (text, dates) => {
    expect(said(text)).toEqual(dates)
  })

  it('reads several dates of a sentence in order', () => {
    expect(said('自2024.1.1起，至2024年12月31日止，其中2024年度、2024年上半年不是日期。')).toEqual([
      '2024-1-1 .',
      '2024-12-31',
    ])
  })

  it.each(['2024.15.3', '2024-2025年', '第2024.1.1.2条', '12月31日', '2024年度', ''])(
    'reads no date in “%s”',
    (text) => {
      expect(said(text)).toEqual([])
    },
  )

  it('keeps the date as printed', () => {
    expect(datesIn('于二0二五年 五 月 十三日公开')[0]?.text).toBe('二0二五年 五 月 十三日')
  })
})
