import {
  type BaseData,
  Decimal,
  type Entry,
  type Evaluation,
  formOf,
  linesOf,
  type Package,
  plainText,
  squeezed,
  tablesOf,
  withYear,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { type Replacement, replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'H04',
  id: 'label-years-current',
  group: 'completeness',
  severity: 'warning',
  title: { zh: '标题和表头的年度应与评价年度相符', en: 'Years in titles and heads fit the evaluation year' },
  cites: ['review-practice/label-years', 'form-hunan-2024/base-data-building'],
  messages: {
    label: {
      zh: '表头印的是“{found}”，评价年度是{year}年，应为“{expected}”。年度改正后，请核对这一栏的数据是不是{expectedYear}年的。',
      en: 'The head reads “{found}”; the evaluation year is {year}, so it should read “{expected}”. Then check that the figures under it are those of {expectedYear}.',
    },
    strangeYear: {
      zh: '表头“{found}”里的{strange}年不是评价年度{year}年，也不是它的上一年。请核对后改正。',
      en: 'The year {strange} in the head “{found}” is neither the evaluation year {year} nor the year before. Check and correct.',
    },
    title: {
      zh: '标题是“{found}”，其余材料的评价年度是{expected}年。请核对标题的年度。',
      en: 'The title reads “{found}”; elsewhere the package is for {expected}. Check the year of the title.',
    },
  },

  check(pack, report) {
    for (const { title } of pack.attachments) {
      const years = yearsIn(title.place.quote)
      if (years.length === 0 || years.includes(String(pack.year))) continue
      const fix = years.length === 1 ? replaceYear(firstLineOf(title), years[0] ?? '', String(pack.year)) : []
      report({ message: 'title', at: title, data: { found: title, expected: String(pack.year) }, fix })
    }
    for (const { table, official, printed } of labelsOf(pack)) {
      const [expectedYear] = yearsIn(withYear(official, pack.year))
      const strange = yearsIn(printed.place.quote).find((year) => !fits(year, expectedYear, pack.year))
      if (strange === undefined) continue
      const year = String(pack.year)
      if (expectedYear === undefined) {
        report({ message: 'strangeYear', at: printed, data: { found: printed, strange, year } })
      } else {
        const expected = squeezed(printed.place.quote).replace(strange, expectedYear)
        const fix = holdsFigures(pack, table, official) ? [] : replaceYear(printed, strange, expectedYear)
        report({ message: 'label', at: printed, data: { found: printed, expected, expectedYear, year }, fix })
      }
    }
  },
})

function labelsOf(pack: Package) {
  return tablesOf(pack).flatMap((table) => table.labels.map((label) => ({ table, ...label })))
}

function replaceYear({ place }: Entry<string>, year: string, expected: string): readonly Replacement[] {
  return place.quote.includes(year) ? [replace(place, place.quote.replace(year, expected))] : []
}

/** A report's title may run over several paragraphs, of which the first is its place. */
function firstLineOf(title: Entry<string>): Entry<string> {
  const [quote = ''] = title.place.quote.split('\n')
  return { ...title, place: { ...title.place, quote } }
}

/** Whether figures stand under a head: then it may be they that are of the other year, and not the head that is wrong. */
function holdsFigures(pack: Package, table: BaseData | Evaluation, official: string): boolean {
  const parts = Object.entries(formOf(table).parts)
  const under = parts.filter(([, part]) => 'head' in part && withYear(part.head, pack.year) === official)
  const keys = under.map(([key]) => key)
  return linesOf(pack, table).some(({ part, cells }) =>
    cells.some(({ label, entry }) => (keys.includes(part) || label === official) && entry.state === 'value'),
  )
}

/** The years that a text names; figures that only look like years have no 年 behind them. */
function yearsIn(text: string): readonly string[] {
  const plain = plainText(text)
  return plain.includes('年') ? [...plain.matchAll(/(20\d\d)年/g)].map(([, year = '']) => year) : []
}

/** A head whose year the form sets must print it; any other may name the evaluation year or one shortly before. */
function fits(year: string, expected: string | undefined, evaluationYear: number): boolean {
  if (expected !== undefined) return year === expected
  const span = Decimal.of(valueFor('completeness/label-year-span', evaluationYear))
  const ago = Decimal.count(evaluationYear).minus(Decimal.of(year))
  return ago.isAtLeast(Decimal.zero) && ago.isAtMost(span)
}
