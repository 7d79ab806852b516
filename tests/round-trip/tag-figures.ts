import type { LaidDocument } from '@mingxiao/writers'
import { changeTables } from './change-tables.ts'

/** The document with every text of its tables taken for a figure, as if all of them came out of a package held as data. */
export function tagFigures(laid: LaidDocument): LaidDocument {
  let number = 0
  return changeTables(laid, (run) => {
    number += 1
    return { ...run, figure: { address: `1/figure.${number}`, sources: '0123456789ab' } }
  })
}
