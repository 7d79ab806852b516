import { readFileSync } from 'node:fs'
import { editions, measures, type Part, plainText, type SectionForm } from '@mingxiao/core'
import { expect, it } from 'vitest'

const glossary = readGlossary()

it('the glossary names every key of the forms, by a label the form prints', () => {
  const terms = editions.flatMap(({ tables, reports }) => [
    ...tables.flatMap(({ parts }) => Object.entries(parts).flatMap(([key, part]) => termsOfPart(key, part))),
    ...reports.flatMap(({ sections }) => sections.flatMap(termsOfSection)),
  ])
  expect(terms.filter(isMissing)).toEqual([])
})

it('the glossary names every measure, by a word that reports use', () => {
  const terms = measures.map(({ id, words }) => ({ key: id, labels: words }))
  expect(terms.filter(isMissing)).toEqual([])
})

it('the glossary has no row twice within a section', () => {
  const rows = glossary.map(({ section, chinese, key }) => `${section}: ${chinese} ${key}`)
  expect(rows.filter((row, at) => rows.indexOf(row) < at)).toEqual([])
})

/** A key with the labels printed for it; none where the form prints no label. */
interface Term {
  readonly key: string
  readonly labels: readonly string[]
}

function isMissing({ key, labels }: Term): boolean {
  const printed = labels.map(bare).filter((label) => label !== '')
  return !glossary.some((row) => row.key === key && (printed.length === 0 || printed.includes(bare(row.chinese))))
}

function termsOfPart(key: string, part: Part): readonly Term[] {
  if (part.kind === 'fields') return [{ key, labels: [] }, ...termsOfLabels(part.fields)]
  const own = [{ key, labels: [part.head] }, ...termsOfLabels(part.columns)]
  if (part.kind === 'rows') return [...own, { key: 'total', labels: labelsOf(part.total) }]
  const open = part.open ? [{ key: part.open.name, labels: [] }] : []
  return [...own, ...termsOfLabels(part.rows), ...open]
}

function termsOfSection({ key, title, alsoTitled, sections }: SectionForm): readonly Term[] {
  return [{ key, labels: [title, ...alsoTitled] }, ...sections.flatMap(termsOfSection)]
}

interface Labelled {
  readonly label: string
  readonly alsoCalled: readonly string[]
}

function termsOfLabels(labelled: Readonly<Record<string, Labelled>>): readonly Term[] {
  return Object.entries(labelled).map(([key, value]) => ({ key, labels: labelsOf(value) }))
}

function labelsOf({ label, alsoCalled }: Labelled): readonly string[] {
  return [label, ...alsoCalled]
}

/** Without spaces, a unit or year in brackets at the end, and the placeholder of a year before. */
function bare(label: string): string {
  return plainText(label)
    .replace(/\((?:万元|㎡|\{Y\}年完工项目)\)$/, '')
    .replace(/^\{Y(?:-1)?\}年/, '')
}

function readGlossary() {
  const text = readFileSync(new URL('../docs/glossary.md', import.meta.url), 'utf8')
  let section = ''
  return text.split('\n').flatMap((line) => {
    section = /^## (.+)/.exec(line)?.[1] ?? section
    const [, chinese, key] = /^\| (.+?) \| `([\w-]+)` \| .*\|$/.exec(line) ?? []
    return chinese === undefined || key === undefined ? [] : [{ section, chinese, key }]
  })
}
