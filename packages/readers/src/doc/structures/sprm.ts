import { readU16 } from '../../cfb/little-endian.ts'

/** The property modifiers read here, by their names in [MS-DOC] 2.6. */
export const sprm = {
  CFRMarkDel: 0x0800,
  CFVanish: 0x083c,
  CSymbol: 0x6a09,
  CIstd: 0x4a30,
  CPicLocation: 0x6a03,
  PIlvl: 0x260a,
  PIlfo: 0x460b,
  PFInTable: 0x2416,
  PFTtp: 0x2417,
  PFInnerTableCell: 0x244b,
  PFInnerTtp: 0x244c,
  PItap: 0x6649,
  PDtap: 0x664a,
  PHugePapx: 0x6646,
  PTableProps: 0x646b,
  TDefTable: 0xd608,
  TDxaLeft: 0x9601,
  TDxaGapHalf: 0x9602,
  TInsert: 0x7621,
  TDelete: 0x5622,
  TDxaCol: 0x7623,
  TMerge: 0x5624,
  TSplit: 0x5625,
  TVertMerge: 0xd62b,
  TFBiDi: 0x560b,
  TPc: 0x360d,
  TDxaAbs: 0x940e,
  TDyaAbs: 0x940f,
} as const

/** Calls `visit` with each modifier of a grpprl in order; one that runs past the end closes the list. */
export function visitSprms(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (code: number, operand: number, length: number) => void,
): void {
  let offset = start
  const limit = Math.min(end, bytes.length)
  while (offset + 2 < limit) {
    const code = readU16(bytes, offset)
    const operand = offset + 2
    const length = operandLength(bytes, code, operand)
    if (operand + length > limit) return
    visit(code, operand, length)
    offset = operand + length
  }
}

const TDefTable = 0xd608
const PChgTabs = 0xc615

/** The top three bits of a code tell its operand's size ([MS-DOC] 2.2.5.1, spra). */
function operandLength(bytes: Uint8Array, code: number, operand: number): number {
  switch (code >> 13) {
    case 0:
    case 1:
      return 1
    case 2:
    case 4:
    case 5:
      return 2
    case 3:
      return 4
    case 7:
      return 3
    default:
      return variableLength(bytes, code, operand)
  }
}

function variableLength(bytes: Uint8Array, code: number, operand: number): number {
  // TDefTable counts in two bytes, one more than what follows them (TDefTableOperand).
  if (code === TDefTable) return 1 + readU16(bytes, operand)
  const count = bytes[operand] ?? 0
  if (code !== PChgTabs || count !== 255) return 1 + count

  // 255 stands for a count too large for its byte: it follows from the two lists of tabs (PChgTabsOperand).
  const deleted = bytes[operand + 1] ?? 0
  const added = bytes[operand + 2 + deleted * 4] ?? 0
  return 3 + deleted * 4 + added * 3
}
