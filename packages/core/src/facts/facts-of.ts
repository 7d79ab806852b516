import { oncePer } from '../forms/once-per.ts'
import type { Package } from '../package/package.ts'
import { reportsOf } from '../package/reports-of.ts'
import type { FactKey, KeyedMention, Mention } from './mention.ts'
import { matchProjects } from './names/match-projects.ts'
import { plainName } from './names/plain-name.ts'
import { statementsOf } from './statements-of.ts'
import { tableMentionsOf } from './table-mentions.ts'

/** One amount of money of the unit or of one project, with every place that prints it. */
export interface Fact extends FactKey {
  readonly mentions: readonly Mention[]
}

/** Every amount that the package's tables and sentences print, by what it is an amount of; tables before sentences. */
export function factsOf(pack: Package): readonly Fact[] {
  const known = memo.get(pack)
  if (known) return known
  const names = canonicalNames(pack)
  const mentions = [...tableMentionsOf(pack), ...sentenceMentionsOf(pack)]
  const groups = Map.groupBy(
    mentions.map((mention) => ({ ...mention, project: names.get(mention.project) ?? mention.project })),
    keyOf,
  )
  const facts = [...groups.values()].flatMap((mentions): Fact[] => {
    const [first] = mentions
    if (!first) return []
    const { project, measure, year, stage } = first
    return [{ project, measure, year, stage, mentions }]
  })
  memo.set(pack, facts)
  return facts
}

/** The mentions of one fact; none where the package does not speak of it. */
export function mentionsOf(pack: Package, key: FactKey): readonly Mention[] {
  return indexOf(factsOf(pack)).get(keyOf(key))?.mentions ?? []
}

const indexOf = oncePer((facts: readonly Fact[]) => new Map(facts.map((fact) => [keyOf(fact), fact])))

const memo = new WeakMap<Package, readonly Fact[]>()

/** A row of 附件1 whose name is only like that of a table in 附件3 speaks of the same project. */
function canonicalNames(pack: Package): ReadonlyMap<string, string> {
  const rows = (pack.baseData?.spending.projectLines ?? []).flatMap(({ rowLabel }) => rowLabel.value ?? [])
  const tables = pack.projectEvaluations.flatMap(({ heading }) => heading.project.value ?? [])
  const itself = (name: string) => name
  const { pairs } = matchProjects(rows, tables, { first: itself, second: itself }, pack)
  return new Map(pairs.map(({ first, second }) => [plainName(first), plainName(second)]))
}

function keyOf({ project, measure, year, stage }: FactKey): string {
  return [project, measure, year, stage].join('\n')
}

function sentenceMentionsOf(pack: Package): readonly KeyedMention[] {
  return reportsOf(pack)
    .flatMap((report) => statementsOf(report, pack))
    .flatMap((statement): KeyedMention[] => {
      const { project, measure, year, stage, stageIsSaid, yuan, unit, figure, place } = statement
      if (!yuan || !unit) return []
      const key = { project, measure, year, stage }
      return [{ ...key, yuan, unit, decimals: figure.decimals, place, source: 'sentence', stageIsSaid }]
    })
}
