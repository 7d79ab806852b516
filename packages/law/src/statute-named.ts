import { regulations } from './law.generated.ts'
import type { Regulation } from './law-data.ts'
import type { Statute } from './statute.ts'
import { statutes } from './words.generated.ts'

/** The statute that a text names, with or without 中华人民共和国, in full or by an alias; null where the lists have none. */
export function statuteNamed(name: string): Statute | null {
  return byName.get(name) ?? byName.get(name.replace(/^中华人民共和国/, '')) ?? null
}

/** Every name that stands for a statute on the lists, longer before shorter. */
export function statuteNames(): readonly string[] {
  return names
}

/** Regulations that are cited elsewhere are statutes too; forms, standards and practices are not. */
const held: readonly Statute[] = Object.values(regulations)
  .filter(({ kind }) => ['law', 'regulation', 'rule', 'notice'].includes(kind))
  .map((regulation: Regulation): Statute => {
    const { title, shortTitle, verified } = regulation
    const name = title.replace(/^中华人民共和国/, '')
    const aliases = shortTitle === name ? [] : [shortTitle]
    return { name, title, aliases, status: 'in-force', until: null, instead: null, verified }
  })

const byName: ReadonlyMap<string, Statute> = new Map(
  [...held, ...statutes].flatMap((statute) =>
    [statute.title, statute.name, ...statute.aliases].map((name): [string, Statute] => [name, statute]),
  ),
)

const names: readonly string[] = [...byName.keys()].toSorted((a, b) => b.length - a.length)
