import { expect, test } from 'vitest'
import { compareFileNames } from './compare-file-names.ts'

test('names come in the order people mean', () => {
  const names = [
    '附件十.docx',
    '附件二.docx',
    '附件一.docx',
    '附件二十一.docx',
    '附件10.docx',
    '附件2.docx',
    '附件3-2.docx',
  ]
  expect(names.toSorted(compareFileNames)).toEqual([
    ...['附件一.docx', '附件2.docx', '附件二.docx', '附件3-2.docx', '附件10.docx', '附件十.docx', '附件二十一.docx'],
  ])
})

test('names that look alike have an order too', () => {
  expect(['a二', 'a2'].toSorted(compareFileNames)).toEqual(['a2', 'a二'])
  expect(['Ａ', 'A'].toSorted(compareFileNames)).toEqual(['A', 'Ａ'])
})
