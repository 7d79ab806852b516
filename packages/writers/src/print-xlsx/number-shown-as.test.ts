import { expect, test } from 'vitest'
import { numberShownAs } from './number-shown-as.ts'

test.each([
  ['0', '0', '0'],
  ['64000', '64000', '0'],
  ['128218.80', '128218.80', '0.00'],
  ['1,159,138.98', '1159138.98', '#,##0.00'],
  ['1,000', '1000', '#,##0'],
  ['-3.5', '-3.5', '0.0'],
  ['115.9139', '115.9139', '0.0000'],
  ['128%', '1.28', '0%'],
  ['99.99%', '0.9999', '0.00%'],
  ['0.5%', '0.005', '0.0%'],
  ['-0.05', '-0.05', '0.00'],
])('%s is the number %s in the format %s', (text, value, format) => {
  expect(numberShownAs(text)).toEqual({ value, format })
})

test.each([
  '',
  '无',
  '——',
  '007',
  '-0.00',
  '+5',
  '.5',
  '5.',
  '1,50',
  '12,34,567',
  '128％',
  '64000万元',
  ' 7',
  '≥95%',
  '1e3',
  '1234567890123456',
  '0.1234567890123456',
])('“%s” is no number that a cell would show the same', (text) => {
  expect(numberShownAs(text)).toBeNull()
})
