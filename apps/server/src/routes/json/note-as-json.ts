import type { NoteJson } from '@mingxiao/contract'
import type { NoteTable } from '../../store/tables.ts'

export function noteAsJson(row: NoteTable): NoteJson {
  return {
    id: row.id,
    address: row.address,
    text: row.text,
    repliesTo: row.replies_to,
    returns: row.returns,
    writtenBy: row.written_by,
    writtenAt: row.written_at.toISOString(),
    settledBy: row.settled_by,
    settledAt: row.settled_at?.toISOString() ?? null,
  }
}
