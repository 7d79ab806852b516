import type { Font } from './laid-document.ts'

/** Between the lines of a cell and its text, in twentieths of a point. */
export const cellMargin = { top: 20, right: 70, bottom: 20, left: 70 } as const

/**
 * The number at the foot of a page (GB/T 9704-2012, 7.5): 4号 in 宋体 between two dashes, whose upper edge lies 7 mm below the text;
 * on odd pages one character from the right edge, on even pages one from the left.
 */
export const pageNumber = {
  font: 'song' satisfies Font,
  size: 28,
  gap: 397,
  inset: 280,
  before: '— ',
  after: ' —',
} as const
