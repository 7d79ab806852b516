import { AppError } from '@mingxiao/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aPackageOfTables } from '../testing/a-package-of-tables.ts'
import { narrativeValues } from './narrative-values.ts'
import { renderParagraphs } from './render-paragraphs.ts'

const values = narrativeValues(aPackageOfTables())

const pieces = [
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '|',
    ':',
    '"',
    '[',
    ']',
    '(1..9)',
    ' ',
    '.',
    ',',
    '\n',
    '\ufdd0',
    '\ufdd1',
    '\ufdd3',
    '\ufdd4',
  ],
  ...['unit', 'spent', 'projects', 'indicators', 'totals', '__proto__', 'constructor', 'toString', 'size', 'first'],
  ...[
    '万元',
    '减',
    '占',
    '列举',
    '换段',
    'if',
    'endif',
    'for',
    'in',
    'endfor',
    'assign',
    '=',
    '>',
    'case',
    'raw',
    'render',
  ],
  ...[
    '12万元',
    '第3条',
    '0',
    '1e9',
    'nil',
    'true',
    'blank',
    '支出',
    '{{ unit.spent | 万元 }}',
    '{% for 项 in unit.indicators %}',
  ],
]

it('fills in or refuses whatever it is given, and prints no mark of its own', () => {
  const templates = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((words) => words.join(''))
  fc.assert(
    fc.property(templates, (template) => {
      const printed = textOf(template)
      expect(printed).not.toMatch(/[\ufdd0-\ufdef]|\[object|\[native|undefined/)
    }),
    { numRuns: 3000, seed: 20 },
  )
})

function textOf(template: string): string {
  try {
    return renderParagraphs(template, values, '4/overview.1')
      .flatMap(({ segments }) => segments.map(({ text }) => text))
      .join('')
  } catch (error) {
    if (error instanceof AppError) return ''
    throw error
  }
}
