import type { CellLook } from './workbook.ts'

/** The style of a column's head. */
export const headStyle = 1

/** The style of a row's cells. */
export function styleOf(look: CellLook): number {
  return looks.indexOf(look) + 2
}

/** Colours of severity: light fills that leave black text readable and print as greys that can be told apart. */
const fills: Readonly<Record<CellLook, string | null>> = {
  plain: null,
  error: 'FFFBE3E0',
  warning: 'FFFFF2D5',
  info: 'FFE6F0FA',
  done: 'FFEFEFEF',
}

const looks = Object.keys(fills) as readonly CellLook[]

/** The styles of every workbook: text wraps and stands at the top, heads are bold, all cells have hairlines. */
export function stylesPart(): string {
  const colours = looks.flatMap((look) => fills[look] ?? [])
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="2"><font><sz val="11"/><name val="等线"/><family val="2"/></font><font><b/><sz val="11"/><name val="等线"/><family val="2"/></font></fonts>
<fills count="${colours.length + 3}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${['FFE4E7EB', ...colours].map(solid).join('')}</fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(hairline).join('')}<diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${looks.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${format(1, 2)}${looks.map((look) => format(0, fillId(look, colours))).join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`
}

function fillId(look: CellLook, colours: readonly string[]): number {
  const colour = fills[look]
  return colour === null ? 0 : colours.indexOf(colour) + 3
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`
}

function hairline(side: string): string {
  return `<${side} style="thin"><color rgb="FFC8CDD3"/></${side}>`
}

/** Number format 49 is text: what stands there is never taken for a formula or a date. */
function format(font: number, fill: number): string {
  return `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
}
