import { expect, test } from 'vitest'
import { rowHeight } from './row-height.ts'

const columns = [
  { title: '', width: 11 },
  { title: '', width: 21 },
]

test.each([
  [['', ''], 16],
  [['1234567890', '十个汉字一行放得下了'], 16],
  [['12345678901', ''], 32],
  [['', '十一个汉字一行就放不下'], 32],
  [['', '一\n二\n三'], 48],
  [['长'.repeat(500), ''], 409],
])('%j is %d points high', (cells, height) => {
  expect(rowHeight(cells, columns)).toBe(height)
})
