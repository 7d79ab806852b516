import { type DaySpan, datesIn, daySpanOf, type Package, type Place, reportSentencesOf } from '@mingxiao/core'

/** Something that a report says happened, or will, on a day or in a month. */
export interface DatedEvent {
  readonly span: DaySpan
  /** As printed. */
  readonly text: string
  readonly place: Place
}

/** When the reports say that the final accounts were approved. */
export function approvalsIn(pack: Package): readonly DatedEvent[] {
  return eventsIn(pack, /决算/, /批复|批准/)
}

/** When the reports say that evaluation or final accounts were or will be published. */
export function publicationsIn(pack: Package): readonly DatedEvent[] {
  return eventsIn(pack, /决算|自评|绩效|评价/, /公开|公示|公布|发布/)
}

/** The last date printed before the verb, in the clauses since the verb before. */
function eventsIn(pack: Package, topic: RegExp, verb: RegExp): readonly DatedEvent[] {
  return reportSentencesOf(pack).flatMap(({ text, place }) => {
    if (!topic.test(text)) return []
    return [...text.matchAll(new RegExp(verb, 'g'))].flatMap(({ index }) => {
      const before = text.slice(0, index)
      const since =
        Math.max(...[...before.matchAll(/批复|批准|公开|公示|公布|发布/g)].map((match) => match.index), -1) + 1
      const date = datesIn(before.slice(since)).at(-1)
      const span = date && daySpanOf(date)
      return date && span ? [{ span, text: date.text, place }] : []
    })
  })
}
