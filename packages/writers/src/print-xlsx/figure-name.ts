import { oncePerKey } from '@mingxiao/core'

/** Which fact a defined name stands for, and which of the places that print it. */
export interface NamedFigure {
  readonly address: string
  /** 1 for the first place. */
  readonly place: number
}

/**
 * The address of a fact as a defined name, whose letters are few (ECMA-376 part 1, §18.2.5): “figure.3_2d_1__funds.total.spent” is
 * 3-1/funds.total.spent. Letters, digits and full stops stay, “/” is “__”, any other character its code between “_” and “_”. Further
 * places of the fact end in “_.2”, “_.3”, ….
 */
export function printFigureName({ address, place }: NamedFigure): string {
  const name = `${prefix}${encodeAddress(address)}${place === 1 ? '' : `_.${place}`}`
  if (name.length > longest) throw new Error(`no workbook takes a name as long as ${name}`)
  return name
}

/** Packages of one form print the same facts. */
const encodeAddress = oncePerKey(
  (address) =>
    address.replace(/[^A-Za-z0-9.]/g, (character) =>
      character === '/' ? '__' : `_${character.charCodeAt(0).toString(16)}_`,
    ),
  4_096,
)

/** Null where a name is none of ours. */
export function parseFigureName(name: string): NamedFigure | null {
  const [, encoded, place = '1'] = pattern.exec(name) ?? []
  if (encoded === undefined) return null
  const address = encoded.replace(/_([0-9a-f]*)_/g, (_, code: string) =>
    code === '' ? '/' : String.fromCharCode(Number.parseInt(code, 16)),
  )
  return { address, place: Number.parseInt(place, 10) }
}

/** With a full stop behind it no name reads as the address of a cell. */
const prefix = 'figure.'
const longest = 255
const pattern = /^figure\.((?:[A-Za-z0-9.]|_[0-9a-f]{0,4}_)+?)(?:_\.([2-9]|[1-9]\d+))?$/
