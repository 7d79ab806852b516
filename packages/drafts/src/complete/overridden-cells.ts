import { type Entry, type Figure, type Notice, roundingOf } from '@mingxiao/core'
import type { Draft } from '../draft/draft.ts'
import type { DraftNoticeCode } from '../notices.ts'
import { cellEntry, cellPlace } from './cell-entry.ts'
import { type ComputedCell, computeCells } from './compute-cells.ts'
import { numberTables } from './numbered-table.ts'

/** Says of each computed cell where the draft holds another figure than will be printed. */
export function overriddenNotices(draft: Draft): readonly Notice[] {
  const cells = [...computeCells(draft, numberTables(draft)).values()]
  return cells.filter((one) => isTypedToo(one) && !agreesWithTyped(one)).map(overriddenNotice)
}

/** A computed cell that somebody filled in all the same. */
export function isTypedToo({ cell, answer }: ComputedCell): boolean {
  return answer !== null && (cell.typed ?? '').trim() !== ''
}

/** The typed figure is the computed one, an amount or a rate at the decimals it shows: 3 points are not 2.99. */
export function agreesWithTyped({ cell, text = '' }: ComputedCell): boolean {
  const [typed, made] = [cell.typed ?? '', text].map((quote) => cellEntry(cell, quote) as Entry<Figure>)
  if (typed?.state !== made?.state) return false
  if (!typed?.value || !made?.value) return true
  const { amount, decimals } = typed.value
  if (cell.field.kind === 'score') return amount.equals(made.value.amount)
  const { digits, mode } = roundingOf(cell.table.year)
  const shown = { digits: Math.min(decimals, Math.max(digits, made.value.decimals)), mode }
  return amount.equals(made.value.amount.round(shown))
}

export function overriddenNotice({ cell, text = '', answer }: ComputedCell): Notice {
  const { label, origin } = cellPlace(cell, '')
  const words = { attachment: cell.table.no, cell: label, formula: answer?.words ?? '' }
  const code: DraftNoticeCode = 'derived-differs'
  return { code, data: { ...words, printed: cell.typed ?? '', computed: text }, origin }
}
