import { printSectionNumber, type Report, type Section } from '@mingxiao/core'
import type { Segment } from '@mingxiao/drafts'
import { addressOf, type Figures } from '../figure-tag-of.ts'
import type { LaidParagraph, LaidRun, LaidSection } from '../laid-document.ts'
import {
  bodyLook,
  coverLook,
  headingLooks,
  markLook,
  markStyle,
  reportIndent,
  reportLine,
  reportPaper,
  reportTitleLook,
  reportTitleStyle,
} from '../page-looks.ts'
import { paragraphOf, runOf } from '../paragraph-of.ts'
import { trimLines } from '../trim-lines.ts'
import { layOutClosing } from './lay-out-closing.ts'
import { titleLines } from './title-lines.ts'

/** What the sentences of reports are cut into, and the figures they print. */
export interface ReportSource {
  readonly unit: string
  readonly figures: Figures
  readonly paragraphs: ReadonlyMap<string, readonly Segment[]>
}

/** A report: its cover, then its text on numbered pages. */
export function layOutReport(report: Report, name: string, source: ReportSource): readonly LaidSection[] {
  const page = { paper: reportPaper }
  return [
    { name: `附件${report.no} 封面`, ...page, isNumbered: false, blocks: coverOf(report, source) },
    { name: `附件${report.no} ${name}`, ...page, isNumbered: true, blocks: textOf(report, source) },
  ]
}

function coverOf({ no, titles, cover }: Report, { unit }: ReportSource): readonly LaidParagraph[] {
  const named = trimLines(cover.unit.place.quote) || '　　　　　　'
  const date = trimLines(cover.date.place.quote)
  const coverStyle = { align: 'center', lineHeight: 560 } as const
  return [
    paragraphOf([runOf(`附件${no}`, markLook)], markStyle),
    ...titleOf(titles[0]?.place.quote ?? '', unit, 2400, null),
    paragraphOf([runOf(`部门（单位）名称：${named}（盖章）`, coverLook)], { ...coverStyle, before: 3600 - reportLine }),
    ...(date === '' ? [] : [paragraphOf([runOf(date, coverLook)], { ...coverStyle, before: 240 })]),
  ]
}

function titleOf(quote: string, unit: string, before: number, outline: 1 | null): readonly LaidParagraph[] {
  const lines = titleLines(quote, unit)
  return lines.map((line, at) => {
    const distances = { before: at === 0 ? before : 0, after: at === lines.length - 1 ? reportLine : 0 }
    return paragraphOf([runOf(line, reportTitleLook)], { ...reportTitleStyle, ...distances, outline })
  })
}

const bodyStyle = { align: 'both', indent: reportIndent, lineHeight: reportLine } as const

function textOf(report: Report, source: ReportSource): readonly LaidParagraph[] {
  const title = (report.titles[1] ?? report.titles[0])?.place.quote ?? ''
  return [
    ...titleOf(title, source.unit, 0, 1),
    ...report.opening.map((entry) => sentenceOf(entry, source)),
    ...report.sections.flatMap((section, at) => sectionOf(section, at, 0, source)),
    ...layOutClosing(report.closing),
  ]
}

function sectionOf(section: Section, at: number, depth: number, source: ReportSource): readonly LaidParagraph[] {
  return [
    headingOf(section, at, depth),
    ...section.paragraphs.map((entry) => sentenceOf(entry, source)),
    ...section.sections.flatMap((inner, place) => sectionOf(inner, place, depth + 1, source)),
  ]
}

function headingOf({ number, name }: Section, at: number, depth: number): LaidParagraph {
  const printed = number === '' ? numberOf(at + 1, depth) : number
  const look = headingLooks[Math.min(depth, headingLooks.length - 1)] ?? bodyLook
  const outline = depth === 0 ? 2 : depth === 1 ? 3 : 4
  return paragraphOf([runOf(printed + name, look)], { ...bodyStyle, align: 'left', outline, keepWithNext: true })
}

/** GB/T 9704—2012, 7.3.3: 一、（一）1. and （1）. */
function numberOf(number: number, depth: number): string {
  if (depth === 0 || depth === 1) return printSectionNumber(number, depth)
  return depth === 2 ? `${number}.` : `（${number}）`
}

function sentenceOf(entry: Report['opening'][number], { figures, paragraphs }: ReportSource): LaidParagraph {
  const address = addressOf(entry)
  const segments = address === null ? undefined : paragraphs.get(address)
  const runs = segments?.map(({ text, address: figure }): LaidRun => {
    const source = figure === null ? undefined : figures.get(figure)
    const tag = figure === null || !source ? null : { address: figure, sources: source.hash }
    return { ...runOf(text, bodyLook), figure: tag }
  })
  return paragraphOf(runs ?? [runOf(trimLines(entry.place.quote), bodyLook)], bodyStyle)
}
