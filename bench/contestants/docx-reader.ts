import { readDocx } from '@mingxiao/readers'
import type { Contestant } from './contestant.ts'
import { countCells } from './count-cells.ts'

export const docxReader: Contestant = {
  name: '明效 readDocx',
  run: (file) => countCells(readDocx(file).value),
}
