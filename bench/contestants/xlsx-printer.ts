import { type LaidDocument, printXlsx } from '@mingxiao/writers'
import type { Contestant } from './contestant.ts'

export const xlsxPrinter: Contestant<LaidDocument> = {
  name: '明效 printXlsx',
  run: (laid) => printXlsx(laid).length,
}
