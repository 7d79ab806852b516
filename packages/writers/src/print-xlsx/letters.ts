import type { LaidParagraph, LaidRun } from '../layout/laid-document.ts'

/** How the letters of a run look. */
export type Letters = Pick<LaidRun, 'font' | 'size' | 'isBold'>

/** 五号 宋体, where nothing says how letters look. */
export const defaultLetters: Letters = { font: 'song', size: 21, isBold: false }

/** The letters of a cell: those of its first text; where it is blank, those that its text would have. */
export function lettersOf(paragraphs: readonly LaidParagraph[]): Letters {
  let first: LaidRun | undefined
  for (const { runs } of paragraphs) {
    for (const run of runs) {
      if (run.text !== '') return run
      first ??= run
    }
  }
  return first ?? defaultLetters
}
