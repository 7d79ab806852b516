import { readU16 } from '../../cfb/little-endian.ts'
import { sprm, visitSprms } from '../structures/sprm.ts'
import type { Stylesheet } from './stylesheet.ts'

/** What a run of characters has that bears on its text. */
export interface CharacterProperties {
  /** The run's own say on being hidden, a ToggleOperand. */
  readonly vanish: number
  /** Whether the run's character style hides it. */
  readonly isHiddenByStyle: boolean
  /** Deleted under tracked changes. */
  readonly isDeleted: boolean
  /** Font and code of the symbol that each “(” of the run stands for. */
  readonly symbol: SymbolCode | null
}

export interface SymbolCode {
  /** Index into the font table. */
  readonly font: number
  readonly code: number
}

/** A toggle that leaves the matter to the style ([MS-DOC] ToggleOperand). */
const asStyle = 0x80
const oppositeOfStyle = 0x81

export const plainCharacters: CharacterProperties = {
  vanish: asStyle,
  isHiddenByStyle: false,
  isDeleted: false,
  symbol: null,
}

/** Reads the [MS-DOC] Chpx at `offset` of the stream, 0 for none, then the piece's modifiers. */
export function readCharacterProperties(
  stream: Uint8Array,
  offset: number,
  modifiers: Uint8Array | null,
  stylesheet: Stylesheet,
): CharacterProperties {
  const draft = { ...plainCharacters }
  if (offset !== 0) applyGrpprl(draft, stream, offset + 1, offset + 1 + (stream[offset] ?? 0), stylesheet)
  if (modifiers !== null) applyGrpprl(draft, modifiers, 0, modifiers.length, stylesheet)
  return draft
}

/** `inHiddenStyle` says that the style of the run's paragraph hides its text. */
export function isHidden({ vanish, isHiddenByStyle }: CharacterProperties, inHiddenStyle: boolean): boolean {
  return resolveToggle(vanish, isHiddenByStyle !== inHiddenStyle)
}

type Draft = { -readonly [Key in keyof CharacterProperties]: CharacterProperties[Key] }

function applyGrpprl(draft: Draft, bytes: Uint8Array, start: number, end: number, stylesheet: Stylesheet): void {
  visitSprms(bytes, start, end, (code, operand) => {
    switch (code) {
      case sprm.CFVanish:
        draft.vanish = bytes[operand] ?? 0
        return
      case sprm.CFRMarkDel:
        draft.isDeleted = resolveToggle(bytes[operand] ?? 0, false)
        return
      case sprm.CIstd:
        draft.isHiddenByStyle = stylesheet(readU16(bytes, operand)).isHidden
        return
      case sprm.CSymbol:
        draft.symbol = { font: readU16(bytes, operand), code: readU16(bytes, operand + 2) }
        return
    }
  })
}

function resolveToggle(value: number, inStyle: boolean): boolean {
  return value < asStyle ? value === 1 : (value === oppositeOfStyle) !== inStyle
}
