import type { ReportForm, ReportSpots, SectionForm, SectionSpots, Spot } from '@mingxiao/core'

/** What a test writes into a report: paragraphs under section keys; an inner object holds the sections one level below. */
export interface ReportTexts {
  readonly titles?: readonly string[]
  readonly cover?: { readonly unit?: string; readonly date?: string }
  readonly opening?: readonly string[]
  readonly sections?: { readonly [key: string]: SectionTexts }
  readonly closing?: { readonly unit?: string; readonly date?: string }
}

/** Paragraphs; or paragraphs and sections below; null leaves the section out. */
export type SectionTexts =
  | readonly string[]
  | null
  | {
      readonly number?: string
      readonly title?: string
      readonly paragraphs?: readonly string[]
      readonly sections?: { readonly [key: string]: SectionTexts }
    }

/** Turns the texts of a report into spots, one paragraph after the other. */
export function spotsOfReport(form: ReportForm, texts: ReportTexts): ReportSpots {
  const page = new Page(form.attachment)
  const spot = (quote: string | undefined) => (quote === undefined ? null : page.next(quote))
  const titles = (texts.titles ?? []).map((title) => page.next(title))
  const cover = { coverUnit: spot(texts.cover?.unit), coverDate: spot(texts.cover?.date) }
  const opening = (texts.opening ?? []).map((quote) => page.next(quote))
  const sections = sectionsOf(form.sections, texts.sections ?? {}, 0, page)
  const closing = { closingUnit: spot(texts.closing?.unit), closingDate: spot(texts.closing?.date) }
  return { titles, ...cover, opening, sections, ...closing, paragraphs: page.spots }
}

class Page {
  readonly spots: Spot[] = []
  private readonly attachment: string

  constructor(attachment: string) {
    this.attachment = attachment
  }

  next(quote: string): Spot {
    const path = `附件${this.attachment}/段${this.spots.length + 1}`
    const spot: Spot = { quote, table: null, row: null, column: null, origin: { format: 'form', path } }
    this.spots.push(spot)
    return spot
  }
}

function sectionsOf(
  forms: readonly SectionForm[],
  texts: { readonly [key: string]: SectionTexts },
  depth: number,
  page: Page,
): readonly SectionSpots[] {
  return forms
    .filter((form) => texts[form.key] !== undefined && texts[form.key] !== null)
    .map((form, at) => {
      const given = texts[form.key] ?? []
      const section = 'length' in given ? { paragraphs: given } : given
      const number = section.number ?? numbers(at, depth)
      const name = section.title ?? form.title
      const title = page.next(number + name)
      const paragraphs = (section.paragraphs ?? []).map((quote) => page.next(quote))
      const inner = sectionsOf(form.sections, section.sections ?? {}, depth + 1, page)
      return { key: form.key, number, name, title, paragraphs, sections: inner }
    })
}

function numbers(at: number, depth: number): string {
  const digit = '一二三四五六七八九十'[at] ?? String(at + 1)
  return depth === 0 ? `${digit}、` : `（${digit}）`
}
