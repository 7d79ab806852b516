import type { LawContent } from './law-content.ts'

/** Prints the statutes and the wrong wordings as the TypeScript module they are looked up in. */
export function printWords({ statutes, wordings }: LawContent): string {
  const listed = Object.values(statutes).flatMap((list) =>
    Object.entries(list.statutes).map(([name, { title, aliases = [], until = null, instead = null }]) => {
      return { name, title, aliases, status: list.status, until, instead, verified: list.verified }
    }),
  )
  const lists = Object.entries(wordings).map(([id, { since = null, pairs, guards = [] }]) => {
    return { id, since: since === null ? null : Number(since), pairs: Object.entries(pairs), guards }
  })
  return [
    '// Generated from packages/law/**/*.yaml by `node tools/law/generate.ts`. Edit the YAML, not this file.',
    "import type { Statute } from './statute.ts'",
    "import type { WordingList } from './wording-list.ts'",
    printList('statutes', 'Statute', listed),
    printList('wordings', 'WordingList', lists),
    '',
  ].join('\n')
}

function printList(name: string, type: string, items: readonly object[]): string {
  return `\nexport const ${name}: readonly ${type}[] = [\n${items.map((item) => `  ${JSON.stringify(item)},\n`).join('')}]`
}
