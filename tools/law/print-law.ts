import type { EditionContent, LawContent } from './law-content.ts'

/** Prints the law as the TypeScript module `packages/law` looks things up in; the same law always prints the same text. */
export function printLaw(law: LawContent): string {
  const articles = Object.entries(law.regulations).flatMap(([id, regulation]) =>
    Object.entries(regulation.articles).map(([key, article]): Entry => [`${id}/${key}`, article]),
  )
  const regulations = Object.entries(law.regulations).map(([id, { articles: _, ...rest }]): Entry => [id, rest])
  const parameters = Object.entries(law.parameters).map(
    ([id, parameter]): Entry => [id, { ...parameter, values: sortByKey(parameter.values) }],
  )
  const editions = Object.entries(law.editions).map(([id, edition]): Entry => [id, withYears(edition)])
  return [
    '// Generated from packages/law/**/*.yaml by `node tools/law/generate.ts`. Edit the YAML, not this file.',
    printTable('regulations', regulations),
    printTable('articles', articles),
    printTable('parameters', parameters),
    printTable('editions', editions),
    '',
  ].join('\n')
}

type Entry = readonly [id: string, data: object]

function printTable(name: string, entries: readonly Entry[]): string {
  const rows = entries.map(([id, data]) => `  ${JSON.stringify(id)}: ${JSON.stringify(data)},`)
  return `\nexport const ${name} = {\n${rows.join('\n')}\n} as const`
}

function sortByKey<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function withYears(edition: EditionContent): object {
  const { from, until } = edition.years
  return { ...edition, years: { from: Number(from), until: until === null ? null : Number(until) } }
}
