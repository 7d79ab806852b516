import { expect, it } from 'vitest'
import { readBlock } from './read-block.ts'

it('reads cells of a sheet by tabs and lines', () => {
  expect(readBlock('12.5\t13\r\n14\t\r\n')).toEqual([
    ['12.5', '13'],
    ['14', ''],
  ])
})

it('keeps line breaks and quotes of a quoted cell', () => {
  expect(readBlock('"第一行\n说""明"""\t7')).toEqual([['第一行\n说"明"', '7']])
})

it('takes short lines for a column, and sentences for a text', () => {
  expect(readBlock('数量指标\n质量指标')).toEqual([['数量指标'], ['质量指标']])
  expect(readBlock('一是加强管理。\n二是严格审核。')).toBeNull()
  expect(readBlock('128.80')).toBeNull()
})
