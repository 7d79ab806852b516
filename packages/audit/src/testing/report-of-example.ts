import type { ReportForm, SectionForm } from '@mingxiao/core'
import { cellsFrom, type ExampleReader, type Slot, slotsFrom, textFrom, textsFrom } from './example-values.ts'

/** Reads what an example says of a report, in the titles of its sections. */
export function reportOfExample(form: ReportForm): ExampleReader {
  const signed = cellsFrom(
    new Map([
      ['单位', 'unit'],
      ['日期', 'date'],
    ]),
  )
  return slotsFrom(
    new Map<string, Slot>([
      ['标题', { path: ['titles'], read: textsFrom }],
      ['封面', { path: ['cover'], read: signed }],
      ['落款', { path: ['closing'], read: signed }],
      ...sectionSlots(form.sections),
    ]),
  )
}

function sectionSlots(sections: readonly SectionForm[]): readonly (readonly [string, Slot])[] {
  return sections.map((section) => [section.title, { path: ['sections', section.key], read: readSection(section) }])
}

/** A list is the paragraphs of a section, a mapping the sections in it, its 段落 and its 序号; null leaves it out. */
function readSection({ sections }: SectionForm): ExampleReader {
  const inner = slotsFrom(
    new Map<string, Slot>([
      ['序号', { path: ['number'], read: textFrom }],
      ['段落', { path: ['paragraphs'], read: textsFrom }],
      ...sectionSlots(sections),
    ]),
  )
  return (value, where) => {
    if (value === null) return null
    return Array.isArray(value) ? textsFrom(value, where) : inner(value, where)
  }
}
