import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const documents = [
  ...['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'tools/README.md'],
  ...filesIn('docs').filter((file) => file.endsWith('.md')),
]

describe.each(documents)('%s', (file) => {
  const text = read(file)

  it('names only paths that exist', () => {
    const named = [...text.matchAll(/`((?:packages|apps|tools|docs|tests|samples|bench)\/[^`\s<>*…]*)`/g)]
    expect(named.map(([, path = '']) => path).filter((path) => !exists(path))).toEqual([])
  })

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target)
    const paths = links.map((target) => posix.join(posix.dirname(file), target))
    expect(paths.filter((path) => !exists(path))).toEqual([])
  })
})

it('the architecture has a line for every folder of the product', () => {
  const packages = foldersIn('packages').filter((folder) => folder !== 'packages/law')
  const folders = [...packages, ...foldersIn('apps')].flatMap((folder) => foldersIn(`${folder}/src`))
  const lines = read('ARCHITECTURE.md')
  expect([...folders, ...foldersIn('packages/law')].filter((folder) => !lines.includes(`| \`${folder}/\` |`))).toEqual(
    [],
  )
})

it.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
  ['docs/guides/reading-the-output.md', 'zh'],
])('%s quotes what the sample gives', (file, language) => {
  const quoted = /^```text\n([\s\S]*?)^```$/m.exec(read(file))?.[1]?.trimEnd().split('\n') ?? []
  const printed = check('--lang', language).split('\n')
  expect(quoted.filter((line) => !printed.includes(line))).toEqual([])
  expect(quoted).not.toEqual([])
})

it('the guide to the output names every field of a report', () => {
  const [report] = JSON.parse(check('--format', 'json')).reports
  const { package: _, ...rest } = report
  const guide = read('docs/guides/reading-the-output.md')
  expect(fieldsOf(rest).filter((field) => !guide.includes(`\`${field}\``))).toEqual([])
})

function check(...options: readonly string[]): string {
  const args = ['apps/cli/src/main.ts', 'check', 'samples/yuanjiang-2024.docx', '--fail-on', 'never', ...options]
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
}

function fieldsOf(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return []
  if (Array.isArray(json)) return [...new Set(json.flatMap(fieldsOf))]
  return [...new Set(Object.entries(json).flatMap(([key, value]) => [key, ...fieldsOf(value)]))]
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8')
}

function exists(path: string): boolean {
  return existsSync(new URL(path, root))
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
}

/** Files of the repository: not installed packages, and not the rule book and site that are made from others. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isFile()) return [path]
    return ['node_modules', '.vitepress', 'rules'].includes(entry.name) ? [] : filesIn(path)
  })
}
