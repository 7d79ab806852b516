import type { ReportForm } from '../forms/define-form.ts'
import type { Entry, Place } from '../forms/entry.ts'
import { absentEntry, readEntry, text } from '../forms/field.ts'
import { squeezed } from '../forms/squeezed.ts'
import { beginningOf } from './beginning-of.ts'
import type { Filling } from './fill-table.ts'
import type { Report, Section } from './report.ts'
import type { Spot } from './spot.ts'

/** The spots of a report, in the order of the text. */
export interface ReportSpots {
  readonly titles: readonly Spot[]
  readonly coverUnit: Spot | null
  readonly coverDate: Spot | null
  readonly opening: readonly Spot[]
  readonly sections: readonly SectionSpots[]
  readonly closingUnit: Spot | null
  readonly closingDate: Spot | null
  /** Every paragraph, headings and cover included. */
  readonly paragraphs: readonly Spot[]
}

export interface SectionSpots {
  readonly key: string
  /** As printed, “七、”; '' where there is none. */
  readonly number: string
  /** The heading without its number. */
  readonly name: string
  readonly title: Spot
  readonly paragraphs: readonly Spot[]
  readonly sections: readonly SectionSpots[]
}

/** Makes a report of the spots found for it. */
export function fillReport(form: ReportForm, spots: ReportSpots, filling: Filling): Report {
  const entry = (spot: Spot | null, label: string) => entryOf(spot, label, filling)
  const titles = spots.titles.map((spot) => entry(spot, '标题'))
  return {
    no: filling.attachment,
    kind: form.id,
    title: titles[0] ?? entry(null, '标题'),
    place: filling.place,
    titles,
    cover: { unit: entry(spots.coverUnit, '封面单位名称'), date: entry(spots.coverDate, '封面日期') },
    opening: spots.opening.map((spot) => entry(spot, beginningOf(spot.quote))),
    sections: spots.sections.map((section) => fillSection(section, filling)),
    closing: { unit: entry(spots.closingUnit, '落款单位'), date: entry(spots.closingDate, '落款日期') },
    paragraphs: spots.paragraphs.map((spot) => entry(spot, beginningOf(spot.quote))),
  }
}

function fillSection(spots: SectionSpots, filling: Filling): Section {
  const { key, number } = spots
  const name = squeezed(spots.name)
  return {
    key,
    number,
    name,
    title: entryOf(spots.title, name, filling),
    paragraphs: spots.paragraphs.map((spot) => entryOf(spot, `${name}·${beginningOf(spot.quote)}`, filling)),
    sections: spots.sections.map((section) => fillSection(section, filling)),
  }
}

function entryOf(spot: Spot | null, label: string, filling: Filling): Entry<string> {
  if (!spot) return absentEntry({ ...filling.place, label, quote: '' })
  const place: Place = { attachment: filling.attachment, label, ...spot }
  return readEntry(text(label), place)
}
