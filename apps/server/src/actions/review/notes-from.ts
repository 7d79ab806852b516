import { cellFault, type Draft } from '@mingxiao/drafts'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import type { NoteTable, PackageTable } from '../../store/tables.ts'
import { checkText } from '../scope/check-text.ts'

/** A note on a cell, or on the whole package where the address is ''. */
export interface NoteText {
  readonly address: string
  readonly text: string
  /** The note that it answers. */
  readonly repliesTo?: string
}

/** The notes of a return, each on a cell that the forms have. */
export function notesFrom(
  pack: PackageTable,
  actor: Actor,
  texts: readonly NoteText[],
  nextId: () => string,
): readonly NoteTable[] {
  return texts.map((note) => ({ ...noteFrom(pack, actor, note, nextId()), returns: true }))
}

export function noteFrom(
  pack: PackageTable,
  actor: Actor,
  { address, text, repliesTo }: NoteText,
  id: string,
): NoteTable {
  if (address !== '' && cellFault(pack.edition as Draft['edition'], address, '') === 'unknown')
    throw serverError('cell-unknown', `no cell ${address}`, { detail: address })
  checkText(text)
  return {
    region_id: pack.region_id,
    id,
    package_id: pack.id,
    organisation_id: pack.organisation_id,
    address,
    text,
    returns: false,
    written_by: actor.accountId,
    written_at: actor.at,
    settled_at: null,
    settled_by: null,
    replies_to: repliesTo ?? null,
  }
}
