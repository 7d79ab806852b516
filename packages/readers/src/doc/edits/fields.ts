import { readerError } from '../../errors.ts'
import { limits } from '../../limits.ts'

/** A field: “begin instruction separator result end” ([MS-DOC] PlcFld). */
export interface Field {
  readonly start: number
  /** Position of the separator, or of the end where the field has no result. */
  readonly instructionEnd: number
  readonly end: number
}

/** All fields of the text, inner ones before those around them. A field that never ends is none: its text stays. */
export function listFields(text: string): readonly Field[] {
  const fields: Field[] = []
  const open: { readonly start: number; separator: number }[] = []
  let markCount = 0
  for (const { 0: mark, index } of text.matchAll(/[\x13-\x15]/g)) {
    if (++markCount > limits.textRuns) throw readerError('compound-file-damaged', 'field marks without end')
    const field = open.at(-1)
    if (mark === '\x13') open.push({ start: index, separator: -1 })
    else if (mark === '\x14' && field?.separator === -1) field.separator = index
    else if (mark === '\x15' && field !== undefined) {
      open.pop()
      const instructionEnd = field.separator === -1 ? index : field.separator
      fields.push({ start: field.start, instructionEnd, end: index })
    }
  }
  return fields
}
