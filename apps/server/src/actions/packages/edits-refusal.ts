import type { AppError } from '@mingxiao/core'
import { cellFault, type Draft } from '@mingxiao/drafts'
import { serverError } from '../../errors.ts'
import type { CellEdit } from './cell-edit.ts'

/** Why edits cannot be kept whatever the package holds: too many, of cells that no form has, of texts that no cell takes; null otherwise. */
export function editsRefusal(edits: readonly CellEdit[], edition: string): AppError | null {
  const addresses = new Set(edits.map(({ address }) => address))
  if (edits.length > mostEdits || addresses.size < edits.length)
    return serverError('cells-invalid', `${edits.length} edits of ${addresses.size} cells`)
  for (const { address, value } of edits) {
    const fault = cellFault(edition as Draft['edition'], address, value)
    if (fault === 'unknown') return serverError('cell-unknown', `no cell ${address}`, { detail: address })
    // PostgreSQL keeps no NUL, and half a surrogate pair is no text.
    if (fault === 'unfit' || value.length > longestValue || value.includes('\0') || !value.isWellFormed())
      return serverError('cell-unfit', `a value of ${value.length} characters in ${address}`, { detail: address })
  }
  return null
}

const mostEdits = 2_000
const longestValue = 20_000
