import { readFileSync } from 'node:fs'
import { columnsOf, editions, measures, type Part, plainText, type SectionForm, tableShapes } from '@mingxiao/core'
import { expect, it } from 'vitest'

const glossary = readGlossary()

it('the glossary names every key of the shapes and reports, by a label the form prints', () => {
  const terms = [
    ...Object.values(tableShapes).flatMap(({ parts }) => termsOfParts(parts)),
    ...editions.flatMap(({ reports }) => reports.flatMap(({ sections }) => sections.flatMap(termsOfSection))),
  ]
  expect(terms.filter(isMissing)).toEqual([])
})

it('the glossary names every key that only some edition has', () => {
  const forms = editions.flatMap(({ tables }) => tables)
  const keys = forms.flatMap(({ parts }) => termsOfParts(parts)).map(({ key }) => ({ key, labels: [] }))
  expect(keys.filter(isMissing)).toEqual([])
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

function termsOfParts(parts: Readonly<Record<string, Part>>): readonly Term[] {
  return Object.entries(parts).flatMap(([key, part]) => termsOfPart(key, part))
}

function termsOfPart(key: string, part: Part): readonly Term[] {
  if (part.kind === 'fields') return [{ key, labels: [] }, ...termsOfLabels(part.fields)]
  const own = [{ key, labels: [part.head] }, ...termsOfLabels(columnsOf(part))]
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

/** Without spaces, a unit, year or formula in brackets at the end, and the placeholder of a year before. */
function bare(label: string): string {
  return plainText(label)
    .replace(/(?:\([^()]*\))+$/, '')
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
