import { expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

const tokens = (source: string) => tokenize(source).map(({ kind, text }) => `${kind} ${text}`)

test('comments vanish, lines are kept', () => {
  expect(tokenize('#!/usr/bin/env node\n// one 1\na /* 2\n3 */ b')).toEqual([
    { kind: 'word', text: 'a', line: 3 },
    { kind: 'word', text: 'b', line: 4 },
  ])
})

test('strings keep their text without quotes, escapes as written', () => {
  expect(tokens(`'it\\'s' + "// no comment"`)).toEqual(["string it\\'s", 'punctuation +', 'string // no comment'])
})

test('a slash divides after a value and begins a regular expression elsewhere', () => {
  expect(tokens('a / b')).toEqual(['word a', 'punctuation /', 'word b'])
  expect(tokens('(a) / 2')).toEqual(['punctuation (', 'word a', 'punctuation )', 'punctuation /', 'number 2'])
  expect(tokens('x = /[/"]1.5/gu')).toEqual(['word x', 'punctuation =', 'regex /[/"]1.5/gu'])
  expect(tokens('return /a/')).toEqual(['word return', 'regex /a/'])
})

test('code inside a template is code, also in a template within it and around braces', () => {
  expect(tokens('`a@{f({ b: `c@{1.5}` })}d`'.replaceAll('@', '$'))).toEqual([
    'template a',
    'word f',
    'punctuation (',
    'punctuation {',
    'word b',
    'punctuation :',
    'template c',
    'number 1.5',
    'template ',
    'punctuation }',
    'punctuation )',
    'template d',
  ])
})

test('a template of several lines moves the count of lines on', () => {
  expect(tokenize('`a\nb` c').at(-1)).toEqual({ kind: 'word', text: 'c', line: 2 })
})

test('numbers in all spellings are one token each', () => {
  expect(tokens('1_000 0xff 1e-3 .5 2n 3.25')).toEqual(
    ['1_000', '0xff', '1e-3', '.5', '2n', '3.25'].map((text) => `number ${text}`),
  )
})

test('what does not end stops at the end of its line', () => {
  expect(tokens("<p>don't</p>\nx").at(-1)).toBe('word x')
})
