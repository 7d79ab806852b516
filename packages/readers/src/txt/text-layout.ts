/** A text with tables laid out by tabs: its rows, each with what stands before it, and the text after the last. */
export interface TextLayout {
  readonly rows: readonly LaidOutRow[]
  readonly tail: readonly TextLine[]
}

/** A row of cells, and how it is set apart from the row above. */
export interface LaidOutRow {
  readonly cells: readonly LaidOutCell[]
  /** Text between the row above and this row, when two blank lines or more set it off. */
  readonly textsBefore: readonly TextLine[]
  /** Blank lines directly before the row. */
  readonly blanksBefore: number
}

/** A cell's lines; blank lines between paragraphs are left out. */
export type LaidOutCell = readonly [TextLine, ...TextLine[]]

export interface TextLine {
  /** From 1. */
  readonly line: number
  readonly text: string
}

/**
 * A line that starts with a tab opens a cell; a line without one continues it, and so does text after one blank
 * line (a paragraph inside the cell). A blank line before a tab ends the row, two before text end the table.
 */
export function parseTextLayout(lines: readonly string[]): TextLayout {
  const rows: { cells: [TextLine, ...TextLine[]][]; textsBefore: TextLine[]; blanksBefore: number }[] = []
  let texts: TextLine[] = []
  let openRow: [TextLine, ...TextLine[]][] = []
  let blanks = 0

  for (const [index, text] of lines.entries()) {
    if (text === '') {
      blanks += 1
      continue
    }
    const line = index + 1
    const openCell = openRow.at(-1)
    if (text.startsWith('\t')) {
      if (openCell === undefined || blanks > 0) {
        openRow = []
        rows.push({ cells: openRow, textsBefore: texts, blanksBefore: blanks })
        texts = []
      }
      openRow.push([{ line, text: text.slice(1) }])
    } else if (openCell !== undefined && blanks < 2) {
      openCell.push({ line, text })
    } else {
      openRow = []
      texts.push({ line, text })
    }
    blanks = 0
  }
  return { rows, tail: texts }
}
