import type {
  FigureTag,
  LaidBlock,
  LaidCell,
  LaidDocument,
  LaidParagraph,
  LaidRun,
  LaidSection,
  ParagraphStyle,
} from '../layout/laid-document.ts'

const words = { font: 'song', size: 21, isBold: false, figure: null } as const
const plainStyle = {
  align: 'left',
  indent: 0,
  lineHeight: null,
  before: 0,
  after: 0,
  outline: null,
  keepWithNext: false,
} as const

/** A laid document of one numbered section with these blocks; a test states what it is about. */
export function aLaidDocument(blocks: readonly LaidBlock[], changes: Partial<LaidDocument> = {}): LaidDocument {
  return { title: '自评材料', sections: [aLaidSection(blocks)], packageHash: null, ...changes }
}

/** A section of upright A4 pages. */
export function aLaidSection(blocks: readonly LaidBlock[], changes: Partial<LaidSection> = {}): LaidSection {
  const margin = { top: 2098, right: 1474, bottom: 1984, left: 1588 }
  return { name: '附件', paper: { width: 11906, height: 16838, margin }, isNumbered: true, blocks, ...changes }
}

/** A run of 五号 宋体. */
export function aLaidRun(text: string, changes: Partial<LaidRun> = {}): LaidRun {
  return { ...words, text, ...changes }
}

/** A run that prints the figure at an address. */
export function aLaidFigure(text: string, address: string, sources = '0123456789ab'): LaidRun {
  const figure: FigureTag = { address, sources }
  return { ...words, text, figure }
}

/** A paragraph of words and figures. */
export function aLaidParagraph(
  runs: readonly (string | LaidRun)[],
  style: Partial<ParagraphStyle> = {},
): LaidParagraph {
  const printed = runs.map((run) => (typeof run === 'string' ? aLaidRun(run) : run))
  return { kind: 'paragraph', style: { ...plainStyle, ...style }, runs: printed }
}

/** A cell of one paragraph. */
export function aLaidCell(column: number, text: string | LaidRun, changes: Partial<LaidCell> = {}): LaidCell {
  return {
    column,
    columnSpan: 1,
    rowSpan: 1,
    vertical: 'center',
    isUpright: false,
    paragraphs: [aLaidParagraph([text])],
    ...changes,
  }
}
