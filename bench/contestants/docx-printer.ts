import { type LaidDocument, printDocx } from '@mingxiao/writers'
import type { Contestant } from './contestant.ts'

export const docxPrinter: Contestant<LaidDocument> = {
  name: 'Mingxiao printDocx',
  run: (laid) => printDocx(laid).length,
}
