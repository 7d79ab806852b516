import { readI32, readU16 } from '../../cfb/little-endian.ts'
import type { ListLevel } from '../../numbering/list-level.ts'
import { numberFormats } from './number-formats.ts'

export interface ListLevelRecord {
  readonly level: ListLevel
  /** Offset of what follows the record. */
  readonly end: number
}

/** Reads an [MS-DOC] LVL: 28 bytes, two grpprls, and the text with a placeholder for each number. */
export function readListLevel(bytes: Uint8Array, offset: number, index: number): ListLevelRecord {
  const flags = bytes[offset + 5] ?? 0
  const paragraphSize = bytes[offset + 25] ?? 0
  const characterSize = bytes[offset + 24] ?? 0
  const text = offset + 28 + paragraphSize + characterSize
  const length = Math.min(readU16(bytes, text), longestText)

  const format = numberFormats[bytes[offset + 4] ?? 0] ?? 'decimal'

  return {
    level: {
      start: readI32(bytes, offset),
      format,
      // A bullet is an ornament, no number.
      pattern: format === 'bullet' ? [] : readPattern(bytes, text + 2, length, offset + 6),
      isLegal: (flags & legalFlag) !== 0,
      restartsAfter: flags & noRestartFlag ? (bytes[offset + 26] ?? 0) - 1 : index - 1,
    },
    end: text + 2 + length * 2,
  }
}

const legalFlag = 0x04
const noRestartFlag = 0x08
/** Word's dialog takes no more; the rest of a longer text would come from damage. */
const longestText = 255
const mostPlaceholders = 9

/** `places` holds the positions, from 1, of the placeholders; each is the index of the level it counts. */
function readPattern(bytes: Uint8Array, text: number, length: number, places: number): (string | number)[] {
  const placeholders = new Set(bytes.subarray(places, places + mostPlaceholders))
  const pattern: (string | number)[] = []
  for (let index = 0; index < length; index++) {
    const unit = readU16(bytes, text + index * 2)
    const last = pattern.at(-1)
    if (placeholders.has(index + 1) && unit < mostPlaceholders) pattern.push(unit)
    else if (typeof last === 'string') pattern[pattern.length - 1] = last + String.fromCharCode(unit)
    else pattern.push(String.fromCharCode(unit))
  }
  return pattern
}
