import { sprm, visitSprms } from './sprm.ts'

/**
 * A piece's modifier in its short form ([MS-DOC] Prm0): seven bits name the modifier, eight hold its
 * value. Null for those that do not bear on text and tables.
 */
export function expandModifier(prm: number): Uint8Array | null {
  const code = shortCodes.get((prm >> 1) & 0x7f)
  return code === undefined ? null : Uint8Array.of(code & 0xff, code >> 8, prm >> 8)
}

const shortCodes: ReadonlyMap<number, number> = new Map([
  [0x0c, sprm.PIlvl],
  [0x18, sprm.PFInTable],
  [0x19, sprm.PFTtp],
  [0x41, sprm.CFRMarkDel],
  [0x5c, sprm.CFVanish],
])

/** A list of modifiers cut down to those read of paragraphs and characters, of each the last, which prevails. */
export function compactModifiers(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const kept = new Map<number, Uint8Array>()
  visitSprms(bytes, start, end, (code, operand, length) => {
    if (readCodes.has(code)) kept.set(code, bytes.subarray(operand - 2, operand + length))
  })
  return Buffer.concat([...kept.values()])
}

const readCodes: ReadonlySet<number> = new Set([
  sprm.CFRMarkDel,
  sprm.CFVanish,
  sprm.CIstd,
  sprm.CSymbol,
  sprm.PFInTable,
  sprm.PFInnerTableCell,
  sprm.PFInnerTtp,
  sprm.PFTtp,
  sprm.PIlfo,
  sprm.PIlvl,
  sprm.PItap,
])
