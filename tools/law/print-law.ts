import { appliesFrom } from './applies-from.ts'
import type { EditionContent, LawContent, RegulationContent } from './law-content.ts'

/** Prints the law as the TypeScript module `packages/law` looks things up in; the same law always prints the same text. */
export function printLaw(law: LawContent): string {
  const regulations = Object.entries(law.regulations)
  const articles = regulations.flatMap(([id, regulation]) =>
    Object.entries(regulation.articles).map(([key, article]): Entry => [`${id}/${key}`, article]),
  )
  const parameters = Object.entries(law.parameters).map(
    ([id, parameter]): Entry => [id, { ...parameter, values: sortByKey(parameter.values) }],
  )
  return [
    '// Generated from packages/law/**/*.yaml by `node tools/law/generate.ts`. Edit the YAML, not this file.',
    printTable(
      'regulations',
      regulations.map(([id, regulation]) => [id, withoutArticles(regulation)]),
    ),
    printTable('articles', articles),
    printTable('parameters', parameters),
    printTable(
      'editions',
      Object.entries(law.editions).map(([id, edition]) => [id, withYears(edition)]),
    ),
    '',
  ].join('\n')
}

type Entry = readonly [id: string, data: object]

function printTable(name: string, entries: readonly Entry[]): string {
  const rows = entries.map(([id, data]) => `  ${JSON.stringify(id)}: ${JSON.stringify(data)},`)
  return `\nexport const ${name} = {\n${rows.join('\n')}\n} as const`
}

function withoutArticles({ articles: _, ...regulation }: RegulationContent): object {
  return {
    ...regulation,
    inForce: { from: appliesFrom(regulation), until: regulation.inForce.until ?? null },
  }
}

function sortByKey<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function withYears(edition: EditionContent): object {
  const { from, until } = edition.years
  return { ...edition, years: { from: Number(from), until: until === null ? null : Number(until) } }
}
