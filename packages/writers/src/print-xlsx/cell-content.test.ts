import { expect, test } from 'vitest'
import { aLaidFigure, aLaidParagraph, aLaidRun } from '../testing/a-laid-document.ts'
import { contentOf } from './cell-content.ts'

test('a figure that stands alone is a number', () => {
  expect(contentOf([aLaidParagraph([aLaidRun(''), aLaidFigure('1,143.90', '2/funds.total.budget')])])).toEqual({
    kind: 'number',
    value: '1143.90',
    format: '#,##0.00',
  })
})

test('the same digits as words, or a figure within words, are text', () => {
  expect(contentOf([aLaidParagraph(['2024'])])).toEqual({ kind: 'text', text: '2024' })
  expect(contentOf([aLaidParagraph(['项目支出：', aLaidFigure('12.8', '2/spending.projects')])])).toEqual({
    kind: 'text',
    text: '项目支出：12.8',
  })
})

test('paragraphs are parted by line breaks, blank ones among them', () => {
  const paragraphs = [aLaidParagraph([]), aLaidParagraph(['一']), aLaidParagraph(['']), aLaidParagraph(['二'])]
  expect(contentOf(paragraphs)).toEqual({ kind: 'text', text: '\n一\n\n二' })
})

test('a cell without letters is blank', () => {
  expect(contentOf([])).toBeNull()
  expect(contentOf([aLaidParagraph([aLaidFigure('', '1/staff.quota')]), aLaidParagraph([''])])).toBeNull()
})

test('runs that look otherwise keep their looks', () => {
  const bold = aLaidRun('一、', { isBold: true })
  const plain = aLaidRun('概况')
  expect(contentOf([aLaidParagraph([bold, plain])])).toEqual({ kind: 'runs', runs: [bold, plain] })
})
