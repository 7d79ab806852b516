import { readTxt } from '@mingxiao/readers'
import type { Contestant } from './contestant.ts'
import { countCells } from './count-cells.ts'

export const txtReader: Contestant = {
  name: '明效 readTxt',
  run: (file) => countCells(readTxt(file).value),
}
