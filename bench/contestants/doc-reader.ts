import { readDoc } from '@mingxiao/readers'
import type { Contestant } from './contestant.ts'
import { countCells } from './count-cells.ts'

export const docReader: Contestant = {
  name: '明效 readDoc',
  run: (file) => countCells(readDoc(file).value),
}
