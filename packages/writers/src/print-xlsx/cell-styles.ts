import type { LaidCell, ParagraphStyle } from '../layout/laid-document.ts'
import { escapeXml } from '../xlsx/escape-xml.ts'
import type { Letters } from './letters.ts'
import { printFont } from './print-font.ts'

/** How a cell looks. */
export interface CellLook {
  readonly letters: Letters
  readonly align: ParagraphStyle['align']
  readonly vertical: LaidCell['vertical']
  readonly isUpright: boolean
  readonly isFramed: boolean
  /** Of a number, which shrinks where it is too wide, as Excel would else show ####; null for text, which wraps. */
  readonly format: string | null
}

/** The looks that the cells of a workbook have, each once; cells point to them by number (ECMA-376 part 1, §18.8). */
export class CellStyles {
  private readonly looks: CellLook[] = []
  private readonly fonts = new Numbered(1)
  private readonly formats = new Numbered(firstFreeFormat)
  private readonly printed: string[] = []

  /** Looks are few and cells many: comparing them is faster than making a key of each. */
  numberOf(look: CellLook): number {
    for (let at = 0; at < this.looks.length; at += 1) if (isSameLook(this.looks[at] ?? look, look)) return at + 1
    this.printed.push(this.printLook(look))
    return this.looks.push(look)
  }

  print(): string {
    const formats = this.formats.list.map(
      (code, at) => `<numFmt numFmtId="${firstFreeFormat + at}" formatCode="${escapeXml(code)}"/>`,
    )
    return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${counted('numFmts', formats)}${counted('fonts', [normalFont, ...this.fonts.list])}${fills}${borders}<cellStyleXfs count="1">${normal}</cellStyleXfs>${counted('cellXfs', [normalCell, ...this.printed])}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  }

  private printLook({ letters, align, vertical, isUpright, isFramed, format }: CellLook): string {
    const font = this.fonts.numberOf(`<font>${printFont(letters, 'name')}</font>`)
    const isNumber = format !== null
    const id = format === null ? 0 : (builtinFormats[format] ?? this.formats.numberOf(format))
    const alignment = `horizontal="${isNumber && align === 'both' ? 'left' : horizontals[align]}" vertical="${vertical}"`
    const flow = isUpright ? ' textRotation="255"' : isNumber ? ' shrinkToFit="1"' : ' wrapText="1"'
    return `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="${isFramed ? 1 : 0}" xfId="0"${id === 0 ? '' : ' applyNumberFormat="1"'} applyFont="1"${isFramed ? ' applyBorder="1"' : ''} applyAlignment="1"><alignment ${alignment}${flow}/></xf>`
  }
}

function isSameLook(one: CellLook, other: CellLook): boolean {
  return (
    one.format === other.format &&
    one.align === other.align &&
    one.isFramed === other.isFramed &&
    one.letters.size === other.letters.size &&
    one.letters.font === other.letters.font &&
    one.letters.isBold === other.letters.isBold &&
    one.vertical === other.vertical &&
    one.isUpright === other.isUpright
  )
}

/** Texts numbered in the order in which they first come. */
class Numbered {
  readonly list: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly first: number

  constructor(first: number) {
    this.first = first
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    const number = this.first + this.list.length
    this.numbers.set(text, number)
    this.list.push(text)
    return number
  }
}

/** §18.8.30; the ids below 164 are taken. */
const builtinFormats: Readonly<Record<string, number>> = {
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
}
const firstFreeFormat = 164

const horizontals = { left: 'left', center: 'center', right: 'right', both: 'justify' } as const

/** Widths of columns count in digits of this font: it is on every computer, or one of the same widths, while Chinese faces may be missing. */
const normalFont = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>'
const fills =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
const borders = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('')}<diagonal/></border></borders>`
const normal = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
const normalCell = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'

function counted(name: string, elements: readonly string[]): string {
  return elements.length === 0 ? '' : `<${name} count="${elements.length}">${elements.join('')}</${name}>`
}
