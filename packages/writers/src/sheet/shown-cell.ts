import { attributeOf, walkTags } from '../xml/walk-tags.ts'
import { type CellAddress, parseAddress } from './cell-address.ts'

/** Finds the cell that shows where a cell of a sheet is merged away; else the cell itself. */
export function shownCells(xml: string): (address: CellAddress) => CellAddress {
  const merges = [...walkTags(xml)]
    .filter(({ name, kind }) => /(?:^|:)mergeCell$/.test(name) && kind !== 'end')
    .flatMap((tag) => {
      const [from, to] = (attributeOf(tag, 'ref') ?? '').split(':').map(parseAddress)
      return from && to ? [{ from, to }] : []
    })
  return (address) => merges.find(({ from, to }) => isWithin(address, from, to))?.from ?? address
}

function isWithin({ row, column }: CellAddress, from: CellAddress, to: CellAddress): boolean {
  return from.row <= row && row <= to.row && from.column <= column && column <= to.column
}
