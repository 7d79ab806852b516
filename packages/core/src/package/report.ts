import type { Entry, Place } from '../forms/entry.ts'
import type { AttachmentHead } from './attachment.ts'

/** 自评报告: cover, sections, closing lines. */
export interface Report extends AttachmentHead {
  readonly place: Place
  /** Titles as printed: on the cover, then at the head of the text. */
  readonly titles: readonly Entry<string>[]
  readonly cover: ReportCover
  /** Text before the first section heading. */
  readonly opening: readonly Entry<string>[]
  readonly sections: readonly Section[]
  readonly closing: ReportClosing
  /** Every paragraph of the report in order, headings and cover included. */
  readonly paragraphs: readonly Entry<string>[]
}

export interface ReportCover {
  /** After 部门（单位）名称：. */
  readonly unit: Entry<string>
  readonly date: Entry<string>
}

/** The lines after the last section: who signs, and when. */
export interface ReportClosing {
  readonly unit: Entry<string>
  readonly date: Entry<string>
}

/** A section under its heading. */
export interface Section {
  /** Key of the section in the report's form; '' where the outline has no such section. */
  readonly key: string
  /** As printed, “七、”; '' where no number is printed. */
  readonly number: string
  /** The heading without its number, and without spaces. */
  readonly name: string
  readonly title: Entry<string>
  readonly paragraphs: readonly Entry<string>[]
  readonly sections: readonly Section[]
}

/** All sections, outer before inner, in the order of the text. */
export function allSections(report: Report): readonly Section[] {
  return report.sections.flatMap(withInner)
}

function withInner(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap(withInner)]
}

/** The section of that key, or null. */
export function sectionOf(report: Report, key: string): Section | null {
  return allSections(report).find((section) => section.key === key) ?? null
}

/** The paragraphs of the text, before and under the headings: neither headings nor cover nor closing lines. */
export function bodyOf(report: Report): readonly Entry<string>[] {
  return [...report.opening, ...allSections(report).flatMap(({ paragraphs }) => paragraphs)]
}
