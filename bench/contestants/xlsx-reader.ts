import { readXlsx } from '@mingxiao/readers'
import type { Contestant } from './contestant.ts'
import { countCells } from './count-cells.ts'

export const xlsxReader: Contestant = {
  name: '明效 readXlsx',
  run: (file) => countCells(readXlsx(file).value),
}
