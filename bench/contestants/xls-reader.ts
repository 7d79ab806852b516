import { readXls } from '@mingxiao/readers'
import type { Contestant } from './contestant.ts'
import { countCells } from './count-cells.ts'

export const xlsReader: Contestant = {
  name: '明效 readXls',
  run: (file) => countCells(readXls(file).value),
}
