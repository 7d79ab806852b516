import { readU32 } from '../../cfb/little-endian.ts'
import { createRunLookup, type FormattedRun } from '../formatting/formatted-runs.ts'
import { findPiece, type Piece } from '../structures/piece-table.ts'
import { sprm, visitSprms } from '../structures/sprm.ts'
import type { Field } from './fields.ts'
import { readFormField } from './form-field.ts'
import type { TextEdit } from './text-edit.ts'

export interface FieldSources {
  readonly stream: Uint8Array
  readonly data: Uint8Array
  readonly pieces: readonly Piece[]
  readonly runs: readonly FormattedRun[]
}

/** Instructions are not printed; what a form field shows stands in the midst of its instruction. */
export function listFieldEdits(text: string, fields: readonly Field[], sources: FieldSources): TextEdit[] {
  return fields.map(({ start, instructionEnd }) => {
    const isForm = formInstruction.test(text.slice(start, start + longestFormInstruction))
    const replacement = isForm ? printFormField(text, start, instructionEnd, sources) : ''
    return { start, end: instructionEnd + 1, replacement }
  })
}

const formInstruction = /^\x13\s*FORM(?:CHECKBOX|DROPDOWN)\b/
/** The mark follows soon; to look for it further would cost as much as the text is long, for each field. */
const longestFormInstruction = 64

function printFormField(text: string, start: number, end: number, sources: FieldSources): string {
  const { stream, data, pieces, runs } = sources
  const inInstruction = text.slice(start, Math.min(end, start + longestFormInstruction)).indexOf(formFieldMark)
  const position = start + inInstruction
  const piece = pieces[findPiece(pieces, position)]
  if (inInstruction < 0 || piece === undefined) return ''

  const properties = createRunLookup(runs)(piece.offset + (position - piece.start) * piece.charSize)?.properties ?? 0
  if (properties === 0) return ''
  let shown = ''
  visitSprms(stream, properties + 1, properties + 1 + (stream[properties] ?? 0), (code, operand) => {
    if (code === sprm.CPicLocation) shown = readFormField(data, readU32(stream, operand))
  })
  return shown
}

/** The character whose properties lead to the form field's record. */
const formFieldMark = '\x01'
