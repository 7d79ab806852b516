import type { Paper, ParagraphStyle } from './laid-document.ts'
import type { Look } from './paragraph-of.ts'

/** A4 with 20 mm around the table: the width of the county's tables, and room for all of 附件2 on a page. */
export const tablePaper: Paper = {
  width: 11906,
  height: 16838,
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
}

/**
 * GB/T 9704—2012, 5.2: A4, 37 mm above the text, 28 mm (± 1) left of it. The text is wide enough for 28 letters of 三号 without
 * pressing them together, and high enough for 22 lines.
 */
export const reportPaper: Paper = {
  width: 11906,
  height: 16838,
  margin: { top: 2098, right: 1415, bottom: 1984, left: 1531 },
}

/** One of 22 lines to the page. */
export const reportLine = 579
/** Two letters of 三号. */
export const reportIndent = 640

export const markLook: Look = { font: 'hei', size: 32 }
export const markStyle: Partial<ParagraphStyle> = { lineHeight: 560, keepWithNext: true }

export const tableTitleLook: Look = { font: 'small-title-song', size: 36 }
export const tableTitleStyle: Partial<ParagraphStyle> = {
  align: 'center',
  lineHeight: 560,
  before: 120,
  after: 160,
  outline: 1,
  keepWithNext: true,
}

export const footLook: Look = { font: 'song', size: 21 }
export const footStyle: Partial<ParagraphStyle> = { lineHeight: 360 }

export const reportTitleLook: Look = { font: 'small-title-song', size: 44 }
export const reportTitleStyle: Partial<ParagraphStyle> = { align: 'center', lineHeight: 700, keepWithNext: true }

export const coverLook: Look = { font: 'kai', size: 32 }
export const bodyLook: Look = { font: 'fang-song', size: 32 }

/** GB/T 9704—2012, 7.3.3: 一、in 黑体, （一） in 楷体, 1. and （1） in 仿宋. */
export const headingLooks: readonly Look[] = [
  { font: 'hei', size: 32 },
  { font: 'kai', size: 32 },
  { font: 'fang-song', size: 32, isBold: true },
  { font: 'fang-song', size: 32 },
]
