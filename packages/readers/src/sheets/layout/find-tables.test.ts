import { expect, test } from 'vitest'
import type { RowDescription } from './describe-rows.ts'
import { findTables } from './find-tables.ts'

/** A row for each letter: R ruled, 2 two texts, 1 one text, “.” blank, small letters tied to the row above by a merge. */
function runsOf(rows: string): string {
  const described = [...rows].flatMap((letter, row): RowDescription[] => {
    if (letter === '.') return []
    const isRuled = letter === 'R' || letter === 'r'
    const visibleTexts = letter === '1' ? 1 : letter === '2' || isRuled ? 2 : 0
    return [{ row, visibleTexts, isRuled, continuesAbove: letter === 'r' || letter === 'b' }]
  })
  return findTables(described)
    .map(({ kind, top, bottom }) => (kind === 'table' ? `table ${top}–${bottom}` : `line ${top}`))
    .join(', ')
}

test.each([
  ['11RRR1', 'line 0, line 1, table 2–4, line 5'],
  ['1RRR2', 'line 0, table 1–3, line 4'],
  ['RR.RR', 'table 0–1, table 3–4'],
  ['RR1RR', 'table 0–1, line 2, table 3–4'],
  ['1Rrb', 'line 0, table 1–3'],
  ['1bRR', 'line 0, table 2–3'],
])('where tables are ruled, %s is %s', (rows, runs) => {
  expect(runsOf(rows)).toBe(runs)
})

test.each([
  ['11222.1', 'line 0, line 1, table 2–4, line 6'],
  ['22.22', 'table 0–4'],
  ['22..22', 'table 0–1, table 4–5'],
  ['22122', 'table 0–4'],
  ['22.122', 'table 0–1, line 3, table 4–5'],
  ['221.22', 'table 0–1, line 2, table 4–5'],
  ['111', 'line 0, line 1, line 2'],
  ['', ''],
])('where nothing is ruled, %s is %s', (rows, runs) => {
  expect(runsOf(rows)).toBe(runs)
})

test('borders on a few rows of many do not make the rest lines', () => {
  expect(runsOf('R2222')).toBe('table 0–4')
})
