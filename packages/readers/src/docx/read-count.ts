import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { XmlCursor } from '../xml/xml-cursor.ts'

/** The number of columns in w:val of the element at the cursor; 0 where it is none. */
export function readCount(cursor: XmlCursor): number {
  const value = cursor.attribute('val') ?? ''
  if (!/^\d+$/.test(value)) return 0
  const count = Number(value)
  if (count > limits.tableColumns) throw readerError('table-too-wide', `${count} columns at ${cursor.offset}`)
  return count
}
