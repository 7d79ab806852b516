import { expect, test } from 'vitest'
import { tokenize } from '../source/tokenize.ts'
import { findImports } from './find-imports.ts'

const found = (source: string) => findImports(tokenize(source))

test('all kinds of import are found with their lines', () => {
  const source = `
    import a from './a.ts'
    import type { B } from './b.ts'
    import { c as from, type D } from './c.ts'
    import * as e from './e.ts'
    import './f.ts'
    const g = await import('./g.ts')
    type H = import('./h.ts').H
  `
  expect(found(source)).toEqual(
    ['a', 'b', 'c', 'e', 'f', 'g', 'h'].map((name, index) => ({
      target: `./${name}.ts`,
      line: index + 2,
      reexport: null,
    })),
  )
})

test('names handed on are told from everything handed on', () => {
  expect(found(`export { a } from './a.ts'; export type { B } from './b.ts'`)).toEqual([
    { target: './a.ts', line: 1, reexport: 'names' },
    { target: './b.ts', line: 1, reexport: 'names' },
  ])
  expect(found(`export * from './a.ts'\nexport * as b from './b.ts'\nexport type * from './c.ts'`)).toEqual([
    { target: './a.ts', line: 1, reexport: 'everything' },
    { target: './b.ts', line: 2, reexport: 'everything' },
    { target: './c.ts', line: 3, reexport: 'everything' },
  ])
})

test.each([
  ['a comment', `// import a from './a.ts'`],
  ['a string', `const a = "import a from './a.ts'"`],
  ['the place of the module itself', 'import.meta.url'],
  ['a property', `x.import('./a.ts')`],
  ['an own export', `export { a }\nconst from = 'b'`],
  ['an import whose target is computed', 'import(name)'],
])('%s is none', (_, source) => {
  expect(found(source)).toEqual([])
})
