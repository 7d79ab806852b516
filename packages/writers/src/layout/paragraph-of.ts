import type { Font, LaidParagraph, LaidRun, ParagraphStyle } from './laid-document.ts'

/** How letters look. */
export interface Look {
  readonly font: Font
  readonly size: number
  readonly isBold?: true
}

/** Letters that print no figure. */
export function runOf(text: string, { font, size, isBold }: Look): LaidRun {
  return { text, font, size, isBold: isBold ?? false, figure: null }
}

/** A paragraph at the left without distances, but for what is said of it. */
export function paragraphOf(runs: readonly LaidRun[], style: Partial<ParagraphStyle> = {}): LaidParagraph {
  return { kind: 'paragraph', style: styleOf(style), runs }
}

/** The whole style, for paragraphs that share it. */
export function styleOf(style: Partial<ParagraphStyle>): ParagraphStyle {
  return { ...plainStyle, ...style }
}

const plainStyle: ParagraphStyle = {
  align: 'left',
  indent: 0,
  lineHeight: null,
  before: 0,
  after: 0,
  outline: null,
  keepWithNext: false,
}
