import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import type { MoveName } from '../../workflow/moves.ts'
import type { Services } from '../scope/services.ts'
import { type MoveMade, makeMove } from './make-move.ts'
import type { NoteText } from './notes-from.ts'

export interface CellsReturned {
  readonly packageId: string
  readonly move: Extract<MoveName, `return-${string}`>
  readonly revision: string
  readonly reason: string
  readonly notes: readonly [NoteText, ...NoteText[]]
}

/** Returns a package for single cells, each with a note that says what to do about it. */
export function returnCells(services: Services, actor: Actor, asked: CellsReturned): Promise<MoveMade> {
  if (asked.notes.some(({ address }) => address === '')) throw serverError('cell-unknown', 'a note on no cell')
  return makeMove(services, actor, asked)
}
