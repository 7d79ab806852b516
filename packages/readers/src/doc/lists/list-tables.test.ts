import { expect, test } from 'vitest'
import { aParagraph } from '../../testing/doc/a-paragraph.ts'
import { modifiers, noModifiers } from '../../testing/doc/modifiers.ts'
import { linesOf } from '../../testing/doc/read-word-file.ts'
import type { WordList, WordListLevel } from '../../testing/doc/word-file.ts'

const decimal = 0
const chinese = 37
const bullet = 23
const nothing = 255

const aLevel = (changes: Partial<WordListLevel> = {}): WordListLevel => ({
  start: 1,
  format: decimal,
  pattern: [0, '.'],
  ...changes,
})
const inList = (text: string, list: number, level = 0) => aParagraph(text, { PIlvl: level, PIlfo: list })

test('headings of a Chinese report are numbered as printed', () => {
  const lists: readonly WordList[] = [
    {
      levels: [
        aLevel({ format: chinese, pattern: [0, '、'] }),
        aLevel({ format: chinese, pattern: ['（', 1, '）'] }),
        aLevel({ pattern: [2, '．'] }),
      ],
    },
  ]
  const body = [
    inList('基本情况', 1),
    inList('职责', 1, 1),
    inList('机构', 1, 1),
    inList('内设', 1, 2),
    inList('支出', 1),
    inList('基本支出', 1, 1),
    aParagraph('正文'),
    inList('项目支出', 1, 1),
  ]
  expect(linesOf({ body, lists })).toEqual([
    '一、基本情况',
    '（一）职责',
    '（二）机构',
    '1．内设',
    '二、支出',
    '（一）基本支出',
    '正文',
    '（二）项目支出',
  ])
})

test('numbers of several levels, letters, and text alone', () => {
  const lists: readonly WordList[] = [
    { levels: [aLevel(), aLevel({ pattern: [0, '.', 1] })] },
    { levels: [aLevel({ format: 3, start: 27, pattern: ['(', 0, ')'] })] },
    { levels: [aLevel({ format: nothing, pattern: ['附'] })] },
    { levels: [aLevel({ format: chinese, pattern: [0] }), aLevel({ pattern: [0, '.', 1], isLegal: true })] },
    { levels: [aLevel({ format: 2, start: 4 })] },
  ]
  const body = [
    ...[inList('a', 1), inList('b', 1, 1), inList('c', 1, 1)],
    ...[inList('d', 2), inList('e', 3), inList('f', 4), inList('g', 4, 1), inList('h', 5)],
  ]
  expect(linesOf({ body, lists })).toEqual(['1.a', '1.1b', '1.2c', '(AA)d', '附e', '一f', '1.1g', 'iv.h'])
})

test('a bullet is no number', () => {
  const lists = [{ levels: [aLevel({ format: bullet, pattern: ['\uf06c'] })] }]
  expect(linesOf({ body: [inList('点', 1)], lists })).toEqual(['点'])
})

test('two overrides of one list count on, one with a start of its own begins there', () => {
  const lists: readonly WordList[] = [
    { levels: [aLevel()] },
    { levels: [], sameAs: 0 },
    { levels: [], sameAs: 0, startOverrides: { 0: 7 } },
  ]
  const body = [inList('a', 1), inList('b', 2), inList('c', 3), inList('d', 3), inList('e', 1)]
  expect(linesOf({ body, lists })).toEqual(['1.a', '2.b', '7.c', '8.d', '9.e'])
})

test('a style numbers its paragraphs, and a paragraph may step out of the list', () => {
  const styles = [
    { kind: 'paragraph', base: null, paragraph: modifiers({ PIlfo: 1, PIlvl: 1 }), character: noModifiers },
    { kind: 'paragraph', base: 15, paragraph: noModifiers, character: noModifiers },
  ] as const
  const lists = [{ levels: [aLevel(), aLevel({ pattern: ['(', 1, ')'] })] }]
  const body = [
    { ...aParagraph('a'), style: 15 },
    { ...aParagraph('b'), style: 16 },
    { ...aParagraph('c', { PIlfo: 0 }), style: 16 },
    { ...aParagraph('d', { PIlvl: 0 }), style: 16 },
  ]
  expect(linesOf({ body, styles, lists })).toEqual(['(1)a', '(2)b', 'c', '1.d'])
})

test('a style based on itself, or on one that is not there, is a plain one', () => {
  const looping = (base: number) =>
    ({ kind: 'paragraph', base, paragraph: noModifiers, character: noModifiers }) as const
  const body = [15, 16, 17, 99].map((style) => ({ ...aParagraph('x'), style }))
  expect(linesOf({ body, styles: [looping(15), looping(17), looping(16)] })).toEqual(['x', 'x', 'x', 'x'])
})

test('an override that is not there numbers nothing', () => {
  const lists = [{ levels: [aLevel()] }]
  expect(linesOf({ body: [inList('a', 9), inList('b', 0xf801), inList('c', 1, 8)], lists })).toEqual(['a', 'b', 'c'])
})
