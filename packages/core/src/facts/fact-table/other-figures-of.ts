import type { Place } from '../../forms/entry.ts'
import type { Package } from '../../package/package.ts'
import { reportsOf } from '../../package/reports-of.ts'
import { figuresIn } from '../figures/figures-in.ts'
import { rangesIn } from '../figures/ranges-in.ts'
import { indicatorStatementsOf } from '../indicator-statements.ts'
import { reportSentencesOf } from '../reports/report-sentences.ts'
import { statementsOf } from '../statements-of.ts'

/** A figure or a range of a sentence of which it is not plain what it measures. */
export interface OtherFigure {
  /** As printed, with its unit. */
  readonly text: string
  readonly place: Place
}

/** The figures of the reports that are in no fact, in the order of the text. */
export function otherFiguresOf(pack: Package): readonly OtherFigure[] {
  const statements = [
    ...reportsOf(pack).flatMap((report) => statementsOf(report, pack)),
    ...indicatorStatementsOf(pack),
  ]
  const bySentence = Map.groupBy(statements, ({ place }) => place.quote)
  return reportSentencesOf(pack).flatMap(({ text, place }) => {
    const known = new Set((bySentence.get(text) ?? []).filter(isAt(place)).map(({ figure }) => figure.start))
    return [...figuresIn(text), ...rangesIn(text)]
      .toSorted((a, b) => a.start - b.start)
      .filter(({ start }) => !known.has(start))
      .map(({ start, end }) => ({ text: text.slice(start, end), place }))
  })
}

function isAt({ attachment, label }: Place): (statement: { readonly place: Place }) => boolean {
  return ({ place }) => place.attachment === attachment && place.label === label
}
