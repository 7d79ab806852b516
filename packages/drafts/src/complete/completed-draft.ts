import type { Package } from '@mingxiao/core'
import type { Segment } from '../narrative/segment.ts'

/** A draft with everything that follows from it: every cell computed, every sentence filled in. */
export interface CompletedDraft {
  /** SM3 of the draft as printed, in hex. */
  readonly hash: string
  /** The filled forms. The origin of each entry is `{ format: 'form', path }` with its address as path. */
  readonly pack: Package
  /** Where the figure at an address comes from, for every figure of the tables and every one worked out in a sentence. */
  readonly figures: ReadonlyMap<string, FigureSource>
  /** The paragraphs of the reports by address, cut where figures begin and end. */
  readonly paragraphs: ReadonlyMap<string, readonly Segment[]>
}

/**
 * Address: “<attachment>/<part>.<row>.<column>” with rows without keys counted from 1: “3-1/indicators.4.score”; of a figure that
 * a sentence works out “<paragraph>.<number>”: “4/overview.2.1”.
 */
export interface FigureSource {
  /** As printed. */
  readonly text: string
  /** What computes it, in words of the form (“全年执行数 ÷ 全年预算数”); null where it was typed in. */
  readonly formula: string | null
  /** Addresses it was computed from. */
  readonly inputs: readonly string[]
  /** First twelve hex digits of the SM3 of its typed inputs, down to the last. */
  readonly hash: string
}
