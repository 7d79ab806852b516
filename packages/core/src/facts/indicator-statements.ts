import type { Place } from '../forms/entry.ts'
import type { Package } from '../package/package.ts'
import { evaluationsOf } from '../package/package.ts'
import type { Report } from '../package/report.ts'
import { figuresIn } from './figures/figures-in.ts'
import type { TextFigure } from './figures/text-figure.ts'
import { plainName } from './names/plain-name.ts'
import { indexWords, type WordIndex } from './names/word-index.ts'
import { reportSentencesOf } from './reports/report-sentences.ts'

/** A figure that a report gives for an indicator of the tables, such as “水利工程完好率96.04%，低于98%的目标”. */
export interface IndicatorStatement {
  /** As the tables name it. */
  readonly indicator: string
  readonly column: 'target' | 'reached'
  readonly figure: TextFigure
  readonly report: Report
  /** The paragraph, its quote being the sentence. */
  readonly place: Place
}

/** What the reports say of indicators that they call by their whole name; only plain statements count. */
export function indicatorStatementsOf(pack: Package): readonly IndicatorStatement[] {
  const names = indicatorNamesOf(pack)
  return reportSentencesOf(pack).flatMap(({ text, report, place }) =>
    findNames(text, names).flatMap(({ name, end }, at, found) => {
      const until = found[at + 1]?.start ?? text.length
      return readAfter(text.slice(0, until), end).map((said) => ({ indicator: name, ...said, report, place }))
    }),
  )
}

/** The names of the level-3 indicators; short ones may be common words. */
function indicatorNamesOf(pack: Package): WordIndex<null> {
  const names = evaluationsOf(pack).flatMap(({ indicators }) =>
    indicators.rows.map(({ level3 }) => plainName(level3.value ?? '')),
  )
  return indexWords([...new Set(names)].filter(({ length }) => length >= shortest).map((name) => [name, null] as const))
}

const shortest = 4

interface FoundName {
  readonly name: string
  readonly start: number
  readonly end: number
}

function findNames(text: string, names: WordIndex<null>): readonly FoundName[] {
  const found: FoundName[] = []
  for (let at = 0; at < text.length; ) {
    const name = names.wordAt(text, at)?.[0]
    if (name) found.push({ name, start: at, end: at + name.length })
    at += name?.length ?? 1
  }
  return found
}

type Said = Pick<IndicatorStatement, 'column' | 'figure'>

function readAfter(text: string, start: number): readonly Said[] {
  const said: Said[] = []
  let from = start
  for (const figure of figuresIn(text).filter((candidate) => candidate.start >= start)) {
    const column = columnOf(text.slice(from, figure.start), text.slice(figure.end))
    if (!column || said.some((other) => other.column === column)) break
    said.push({ column, figure })
    from = figure.end
  }
  return said
}

function columnOf(before: string, after: string): Said['column'] | null {
  const words = before.replace(/[“”"\s\u3000]/g, '')
  if (asked.test(words) || (compared.test(words) && /目标|指标值/.test(words + after.slice(0, 6)))) return 'target'
  if (/^(?:的?(?:年初|年度|预期)?(?:目标|指标值)|左右|上下|以上|以内|以下|多|余)/.test(after)) {
    return /^(?:的?(?:年初|年度|预期)?(?:目标|指标值))/.test(after) && reached.test(words) ? 'target' : null
  }
  return reached.test(words) ? 'reached' : null
}

const asked =
  /^的?[，,（(]?(?:年初|年度|预期|绩效)?(?:目标|指标)(?:值|数)?(?:为|是|：|:)?(?:≥|≤|>|<|=|不少于|不低于|不高于|不超过)?$/
const compared =
  /^[，,（(]?(?:低于|高于|超过|超出|达到|达到了|未达到|没有达到|等于|与)(?:年初|年度|预期)?(?:目标|指标值)?(?:的|为)?(?:≥|≤)?$/
const reached =
  /^的?[，,（(]?(?:全年|年末|年底|本年|当年|今年)?(?:实际)?(?:完成值?|达到了?|达|为|是|实现|：|:)*(?:了)?$/
