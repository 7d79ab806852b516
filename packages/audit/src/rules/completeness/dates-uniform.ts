import { datesIn, type Entry, type Package, type PrintedDate, reportsOf, tablesOf } from '@mingxiao/core'
import { type Replacement, replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'H10',
  id: 'dates-uniform',
  group: 'completeness',
  severity: 'info',
  title: { zh: '日期应真实存在，写法统一', en: 'Dates exist and are printed in one way' },
  cites: ['gb-t-9704-2012/7.3.5.4', 'gb-t-15835/uniform'],
  messages: {
    impossible: {
      zh: '“{found}”不是日历上有的日期。请核对后改正。',
      en: '“{found}” is not a day of the calendar. Check and correct.',
      severity: 'warning',
    },
    mixed: {
      zh: '“{found}”在一个日期里混用了汉字数字和阿拉伯数字（或字母）。应写成“{expected}”。',
      en: '“{found}” mixes Chinese and Arabic numerals (or letters) in one date. It should read “{expected}”.',
    },
    chinese: {
      zh: '“{found}”用的是汉字数字，成文日期应用阿拉伯数字，写成“{expected}”。',
      en: '“{found}” is in Chinese numerals; the date of a document is printed in Arabic numerals: “{expected}”.',
    },
    padded: {
      zh: '“{found}”的月、日前补了零，按公文格式不补零，应写成“{expected}”。',
      en: '“{found}” has leading zeros, which official documents leave out; it should read “{expected}”.',
    },
    forms: {
      zh: '同一份材料里日期有两种写法：“{first}”和“{found}”。请统一写成“{expected}”的样子。',
      en: 'One document prints dates in two ways: “{first}” and “{found}”. Print them all like “{expected}”.',
    },
  },

  check(pack, report) {
    for (const dates of datedPieces(pack)) {
      for (const { entry, date } of dates) {
        if (!date.exists) report({ message: 'impossible', at: entry, data: { found: date.text } })
      }
      for (const flaw of ['mixed', 'chinese', 'padded'] as const) {
        const flawed = dates.filter((dated) => flawOf(dated) === flaw)
        const [first, ...others] = flawed
        if (!first) continue
        const data = { found: first.date.text, expected: standardForm(first.date) }
        const related = others.map(({ entry }) => entry)
        report({ message: flaw, at: first.entry, related, data, fix: printAnew(flawed) })
      }

      const [first, ...others] = dates.filter(({ date }) => date.exists && date.numerals === 'arabic')
      const other = others.find(({ date }) => date.form !== first?.date.form)
      if (!first || !other) continue
      const data = { first: first.date.text, found: other.date.text, expected: standardForm(other.date) }
      const fix = printAnew(dates.filter(({ date }) => date.exists && date.form !== '年月日'))
      report({ message: 'forms', at: other.entry, related: [first.entry], data, fix })
    }
  },
})

interface Dated {
  readonly entry: Entry<string>
  readonly date: PrintedDate
  /** The date of the document itself, for which Arabic numerals are prescribed. */
  readonly isOwn: boolean
}

/** The dates of the sign-off lines together, then those of each report. */
function datedPieces(pack: Package): readonly (readonly Dated[])[] {
  const signedOn = tablesOf(pack).flatMap(({ signOff }) => datedOf(signOff.date, true))
  const reports = reportsOf(pack).map(({ cover, closing, paragraphs }) => {
    const own = [cover.date, closing.date]
    const text = paragraphs.filter(({ place }) => !own.some((entry) => entry.place.quote === place.quote))
    return [...own.flatMap((entry) => datedOf(entry, true)), ...text.flatMap((entry) => datedOf(entry, false))]
  })
  return [signedOn, ...reports]
}

function datedOf(entry: Entry<string>, isOwn: boolean): readonly Dated[] {
  return datesIn(entry.place.quote).map((date) => ({ entry, date, isOwn }))
}

/** What is wrong with how a date is printed; one thing at a time. */
function flawOf({ date, isOwn }: Dated): 'mixed' | 'chinese' | 'padded' | null {
  if (!date.exists) return null
  if (date.numerals === 'mixed') return 'mixed'
  if (date.numerals === 'chinese') return isOwn ? 'chinese' : null
  return date.isPadded && date.form === '年月日' ? 'padded' : null
}

/** Each paragraph with these of its dates in the standard form. */
function printAnew(dates: readonly Dated[]): readonly Replacement[] {
  return [...Map.groupBy(dates, ({ entry }) => entry)].map(([entry, own]) => {
    const text = own.reduce((sofar, { date }) => sofar.replaceAll(date.text, standardForm(date)), entry.place.quote)
    return replace(entry, text)
  })
}

function standardForm({ year, month, day }: PrintedDate): string {
  return `${year}年${month}月${day === null ? '' : `${day}日`}`
}
