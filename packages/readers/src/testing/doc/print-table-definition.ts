import { sprm } from '../../doc/structures/sprm.ts'
import { u8, u16 } from '../cfb/bytes.ts'

export interface PrintedCell {
  /** The bits of an [MS-DOC] TCGRF for merges. */
  readonly flags: number
}

/** sprmTDefTable for cells between the given edges, with a thin line around each ([MS-DOC] TDefTableOperand). */
export function printTableDefinition(edges: readonly number[], cells: readonly PrintedCell[]): Buffer {
  const content = Buffer.concat([
    u8(cells.length),
    u16(...edges),
    ...cells.map(({ flags }, index) => {
      const width = (edges[index + 1] ?? 0) - (edges[index] ?? 0)
      return Buffer.concat([u16(flags | widthInTwips, width), line, line, line, line])
    }),
  ])
  return Buffer.concat([u16(sprm.TDefTable, content.length + 1), content])
}

/** The width's unit is the twentieth of a point. */
const widthInTwips = 3 << 9
/** Half a point, single, black. */
const line = u8(4, 1, 1, 0)
