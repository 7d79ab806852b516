import { readU16 } from '../../cfb/little-endian.ts'
import type { Extent } from '../structures/fib.ts'
import { sprm, visitSprms } from '../structures/sprm.ts'

/** What a style lends to the text it is applied to. */
export interface Style {
  /** 1-based index into the list overrides, 0 for no list. */
  readonly listOverride: number
  /** Null where neither the style nor those it is based on name a level. */
  readonly listLevel: number | null
  readonly isHidden: boolean
}

/** Looks up a style by its index (istd); unknown ones have nothing to lend. */
export type Stylesheet = (index: number) => Style

/** Reads the stylesheet ([MS-DOC] STSH); a style is only taken apart when it is asked for. */
export function readStylesheet(table: Uint8Array, extent: Extent): Stylesheet {
  const bytes = table.subarray(extent.offset, extent.offset + extent.size)
  const offsets = listStyleOffsets(bytes)
  const baseSize = readU16(bytes, 4)
  const known = new Map<number, Style>()

  function readStyle(index: number, depth: number): Style {
    const found = known.get(index)
    if (found !== undefined) return found
    const offset = offsets[index]
    // Word allows no more than eleven styles in a chain of bases; a longer one is a loop.
    if (offset === undefined || depth > longestChain) return plainStyle

    const base = readU16(bytes, offset + 2) >> 4
    const parent = base === noStyle ? plainStyle : readStyle(base, depth + 1)
    const style = applyStyle(bytes, offset, offset + baseSize, parent)
    known.set(index, style)
    return style
  }
  return (index) => readStyle(index, 0)
}

const plainStyle: Style = { listOverride: 0, listLevel: null, isHidden: false }
const noStyle = 0xfff
const longestChain = 11
const paragraphStyle = 1
const characterStyle = 2

function listStyleOffsets(bytes: Uint8Array): readonly (number | undefined)[] {
  const offsets: (number | undefined)[] = []
  const count = readU16(bytes, 2)
  let offset = 2 + readU16(bytes, 0)
  while (offsets.length < count && offset + 2 <= bytes.length) {
    const size = readU16(bytes, offset)
    offsets.push(size === 0 ? undefined : offset + 2)
    // Each style begins on an even offset of the stylesheet.
    offset += 2 + size + (size & 1)
  }
  return offsets
}

/** The style's own property lists follow its name ([MS-DOC] STD, UpxPapx, UpxChpx). */
function applyStyle(bytes: Uint8Array, style: number, name: number, parent: Style): Style {
  const kind = readU16(bytes, style + 2) & 0xf
  let offset = name + 2 + readU16(bytes, name) * 2 + 2
  let listOverride = parent.listOverride
  let listLevel = parent.listLevel
  let isHidden = parent.isHidden

  if (kind === paragraphStyle) {
    const size = readU16(bytes, offset)
    visitSprms(bytes, offset + 4, offset + 2 + size, (code, operand) => {
      if (code === sprm.PIlfo) listOverride = readU16(bytes, operand)
      else if (code === sprm.PIlvl) listLevel = bytes[operand] ?? 0
    })
    offset += 2 + size + (size & 1)
  }
  if (kind === paragraphStyle || kind === characterStyle) {
    visitSprms(bytes, offset + 2, offset + 2 + readU16(bytes, offset), (code, operand) => {
      if (code === sprm.CFVanish) isHidden = ((bytes[operand] ?? 0) & 1) === 1
    })
  }
  return { listOverride, listLevel, isHidden }
}
