import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../start/root.js'
import { writeTree } from '../testing/write-tree.ts'
import { checkImports, readTable } from './check-imports.ts'

const none = { packages: [], outside: [], node: [] }
const table = {
  'packages/low': { ...none, folders: [] },
  'packages/high': {
    ...none,
    packages: ['@t/low'],
    outside: ['zip'],
    nodeIn: { first: ['node:os'] },
    folders: ['first', 'second', 'testing'],
  },
  tests: { packages: ['*'], outside: ['*'], node: ['*'], folders: null },
}
const manifests = {
  'package.json': { name: 't', devDependencies: { vitest: '1' } },
  'packages/low/package.json': { name: '@t/low', exports: { '.': './src/index.ts' } },
  'packages/high/package.json': {
    name: '@t/high',
    exports: { '.': './src/index.ts', './testing': './src/testing/index.ts' },
    dependencies: { '@t/low': '1' },
  },
}

const given = Object.fromEntries(Object.entries(manifests).map(([path, manifest]) => [path, JSON.stringify(manifest)]))

/** What the check says about a tree of these files under the table above. */
function said(files: Readonly<Record<string, string>>): readonly string[] {
  const tree = writeTree({ ...given, ...files })
  return checkImports(tree, table).map(({ file, line, message }) => `${file}:${line} ${message}`)
}

test('the table has a row for every package and app', () => {
  const workspaces = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  )
  expect(workspaces.filter((workspace) => !(workspace in readTable(root)))).toEqual([])
})

test('imports along the table pass', () => {
  expect(
    said({
      'packages/low/src/index.ts': `export { a } from './a.ts'`,
      'packages/low/src/a.ts': 'export const a = 1',
      'packages/high/src/index.ts': `export { c } from './second/c.ts'`,
      'packages/high/src/first/b.ts': `import { a } from '@t/low'\nimport 'node:os'`,
      'packages/high/src/second/c.ts': `import { b } from '../first/b.ts'`,
      'packages/high/src/second/c.test.ts': `import 'vitest'\nimport 'node:fs'\nimport '../testing/t.ts'\nimport './c.ts'`,
      'packages/high/src/testing/t.ts': `import { test } from 'vitest'\nimport '../second/c.ts'`,
      'tests/all.test.ts': `import '@t/high/testing'\nimport 'vitest'\nimport './one.ts'`,
    }),
  ).toEqual([])
})

test('a part that is no product may have a package.json with packages of its own', () => {
  expect(
    said({
      'tests/package.json': JSON.stringify({ name: '@t/tests', devDependencies: { peer: '1' } }),
      'tests/a.ts': `import 'peer'\nimport '@t/high/testing'\nimport 'zip'`,
    }),
  ).toEqual(['tests/a.ts:3 imports zip, which tests/package.json does not name: add it to the dependencies there.'])
})

test.each([
  ['packages/low/src/a.ts', `import '@t/high'`, 'packages/low may not import @t/high: see tools/imports/table.json.'],
  ['packages/low/src/a.ts', `import 'node:fs'`, 'packages/low may not import node:fs: see tools/imports/table.json.'],
  [
    'packages/high/src/second/a.ts',
    `import 'node:os'`,
    'packages/high may not import node:os: see tools/imports/table.json.',
  ],
  ['packages/low/src/a.ts', `import 'zip'`, 'packages/low may not import zip: see tools/imports/table.json.'],
  ['packages/low/src/a.test.ts', `import 'fs'`, `imports 'fs': write 'node:fs'.`],
  [
    'packages/high/src/first/a.ts',
    `import type { Zip } from 'zip'`,
    'imports zip, which packages/high/package.json does not name: add it to the dependencies there.',
  ],
  ['tests/a.ts', `import 'zip'`, 'imports zip, which package.json does not name: add it to the dependencies there.'],
  [
    'packages/high/src/first/a.ts',
    `import '@t/low/src/a.ts'`,
    `reaches into packages/low by '@t/low/src/a.ts': only '@t/low' may be imported.`,
  ],
  [
    'packages/high/src/first/a.ts',
    `import '../../../low/src/a.ts'`,
    `reaches into packages/low: import '@t/low' and export there what is missing.`,
  ],
  [
    'packages/high/src/first/a.ts',
    `import '../../../../tests/a.ts'`,
    'leaves packages/high for tests/a.ts: a package imports only its own files and packages by name.',
  ],
  [
    'packages/high/src/first/a.ts',
    `import '../index.ts'`,
    `imports its own package's packages/high/src/index.ts: import the file that defines the name.`,
  ],
  [
    'packages/high/src/first/a.ts',
    `import '@t/high'`,
    'imports its own package by name: import the file that defines the name.',
  ],
  [
    'packages/high/src/first/a.ts',
    `import '../second/c.ts'`,
    'first may not import second, which comes after it in packages/high: move the code or pass it in as an argument.',
  ],
  [
    'packages/high/src/first/a.ts',
    `import '../testing/t.ts'`,
    'imports packages/high/src/testing/t.ts outside a test: only tests may.',
  ],
  [
    'packages/high/src/third/a.ts',
    `import './b.ts'`,
    "stands in or imports the folder third, which has no place in packages/high's folders in tools/imports/table.json.",
  ],
  [
    'packages/low/src/a.ts',
    `import './a.ts'`,
    'imports itself in a circle: packages/low/src/a.ts. Move what they share into a file of its own.',
  ],
  ['packages/low/src/index.ts', `export * from './a.ts'`, 'exports everything of a file: list the names.'],
  [
    'packages/low/src/a.ts',
    `export { b } from './b.ts'`,
    'is a second barrel: only packages/low/src/index.ts hands names on; import from the defining file.',
  ],
  ['packages/low/src/a.ts', 'export default 1', 'has a default export: give it a name.'],
  ['tests/utils/a.ts', '', 'stands in “utils”: name the folder for what is in it.'],
])('%s with %s fails', (path, text, message) => {
  expect(said({ [path]: text })).toEqual([`${path}:1 ${message}`])
})

test('what a row says it reaches may be imported as a file', () => {
  const row = { ...table.tests, reaches: ['packages/low/src/'] }
  const tree = writeTree({ ...given, 'tests/a.ts': `import '../packages/low/src/a.ts'` })
  expect(checkImports(tree, { ...table, tests: row })).toEqual([])
})

test('a circle of types is a circle, named once at its first file', () => {
  expect(
    said({
      'packages/high/src/first/a.ts': `import type { B } from './b.ts'`,
      'packages/high/src/first/b.ts': `import type { A } from './a.ts'`,
    }),
  ).toEqual([
    'packages/high/src/first/a.ts:1 imports itself in a circle: packages/high/src/first/a.ts, packages/high/src/first/b.ts. Move what they share into a file of its own.',
  ])
})
