import { type DaySpan, datesIn, daySpanOf, type Entry, type Package, reportsOf, tablesOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { publicationsIn } from './dated-events.ts'

export default defineRule({
  code: 'L03',
  id: 'dates-in-order',
  group: 'disclosure',
  severity: 'warning',
  title: {
    zh: '填表、报告、公开的日期应先后有序',
    en: 'Forms, reports and publication follow one another in time',
  },
  cites: ['arithmetic/date-order'],
  messages: {
    beforeYearEnd: {
      zh: '{label}是{found}，而评价的是{year}年度，要到年末才有决算数。请核对日期。',
      en: '{label} reads {found}, but the year evaluated is {year}, whose figures are final only when it is over. Check the date.',
    },
    formAfterReport: {
      zh: '附件{attachment}的填表日期是{found}，晚于附件{other}报告的日期{expected}。报告以填好的表为依据，请核对日期。',
      en: 'The form in attachment {attachment} is dated {found}, after the report in attachment {other} of {expected}. Reports rest on filled-in forms: check the dates.',
    },
    coverDiffers: {
      zh: '附件{attachment}封面的日期是{found}，落款的日期是{expected}。请改为一致。',
      en: 'Attachment {attachment} is dated {found} on its cover and {expected} at its end. Make them agree.',
    },
    publishedBefore: {
      zh: '附件{attachment}写{found}公开，早于报告的日期{expected}。请核对日期。',
      en: 'Attachment {attachment} says that it was published on {found}, before the report’s own date of {expected}. Check the dates.',
    },
  },

  check(pack, report) {
    const forms = formDatesOf(pack)
    const reports = reportDatesOf(pack)
    for (const { entry, text } of [...forms, ...reports.flatMap(({ dates }) => dates)].filter(isTooEarly(pack))) {
      const label = `附件${entry.place.attachment}的${entry.place.label}`
      report({ message: 'beforeYearEnd', at: entry, data: { label, found: text, year: String(pack.year) } })
    }

    for (const { dates } of reports) {
      const [cover, closing] = dates
      if (!cover || !closing || mayBeOneDay(cover, closing)) continue
      const data = { attachment: cover.entry.place.attachment, found: cover.text, expected: closing.text }
      report({ message: 'coverDiffers', at: cover.entry, related: [closing.entry], data })
    }

    for (const { dates, isOfProjects } of reports) {
      const own = dates.at(-1)
      const late = forms.filter((form) => own && form.span.first > own.span.last && (form.isOfProject || !isOfProjects))
      const [first, ...others] = late
      if (!own || !first) continue
      const data = {
        attachment: first.entry.place.attachment,
        other: own.entry.place.attachment,
        found: first.text,
        expected: own.text,
      }
      const related = [...others.map(({ entry }) => entry), own.entry]
      report({ message: 'formAfterReport', at: first.entry, related, data })
    }

    for (const { span, text, place } of publicationsIn(pack)) {
      const own = reports.find(({ attachment }) => attachment === place.attachment)?.dates.at(-1)
      if (!own || span.last >= own.span.first || span.last <= yearEnd(pack)) continue
      const data = { attachment: place.attachment, found: text, expected: own.text }
      report({ message: 'publishedBefore', at: place, related: [own.entry], data })
    }
  },
})

interface GivenDate {
  readonly entry: Entry<string>
  readonly text: string
  readonly span: DaySpan
}

function dateIn(entry: Entry<string>): readonly GivenDate[] {
  const [date] = datesIn(entry.value ?? '')
  const span = date ? daySpanOf(date) : null
  return date && span ? [{ entry, text: date.text, span }] : []
}

function formDatesOf(pack: Package) {
  return tablesOf(pack).flatMap(({ kind, signOff }) =>
    dateIn(signOff.date).map((date) => ({ ...date, isOfProject: kind === 'project-evaluation' })),
  )
}

/** The dates of each report, that of the cover before that of the end. */
function reportDatesOf(pack: Package) {
  return reportsOf(pack).map(({ no, kind, cover, closing }) => ({
    attachment: no,
    isOfProjects: kind === 'project-report',
    dates: [...dateIn(cover.date), ...dateIn(closing.date)],
  }))
}

function isTooEarly(pack: Package): (date: GivenDate) => boolean {
  return ({ span }) => span.last <= yearEnd(pack)
}

function yearEnd({ year }: Package): string {
  return `${year}-12-31`
}

function mayBeOneDay(a: GivenDate, b: GivenDate): boolean {
  return a.span.first <= b.span.last && b.span.first <= a.span.last
}
