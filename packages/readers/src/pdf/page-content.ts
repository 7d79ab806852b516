import type { PageBox } from '@mingxiao/core'

/** What stands on a page, in points from its upper left corner as it is shown. */
export interface PageContent {
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly segments: readonly Segment[]
  readonly pictures: readonly PageBox[]
}

/** A character where it is printed. */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the line it stands on; where it is turned, its lowest point. */
  readonly baseline: number
  /** How far it moves on along its line. */
  readonly advance: number
  /** Height of its font. */
  readonly size: number
  /** How it is turned: down and up are to be read with the page on its side. */
  readonly turn: Turn
  /** Marked as no part of the text: headers, footers and page numbers of tagged files, and watermarks set aslant. */
  readonly isArtifact: boolean
}

export type Turn = 'none' | 'down' | 'up'

/** A straight line on the page, along one of its sides. */
export interface Segment {
  readonly isVertical: boolean
  /** x of a vertical line, y of another. */
  readonly at: number
  readonly from: number
  readonly to: number
}
