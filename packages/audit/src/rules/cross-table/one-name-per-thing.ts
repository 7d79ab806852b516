import {
  compareNames,
  coreName,
  Decimal,
  type Entry,
  findVariants,
  type Package,
  type Place,
  plainName,
  plainText,
  reportSentencesOf,
  reportsOf,
  tellsApart,
} from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'
import { type Replacement, replaceWithin } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'F10',
  id: 'one-name-per-thing',
  group: 'cross-table',
  severity: 'info',
  title: { zh: '同一单位、部门和项目应使用同一名称', en: 'A unit, a department and a project have one name each' },
  cites: ['review-practice/consistent-facts'],
  messages: {
    variant: {
      zh: '此处写作“{found}”，别处写作“{expected}”，只差一两个字。如果是同一名称，请统一写法。',
      en: 'This reads “{found}”, elsewhere “{expected}”: a letter or two apart. If both are one name, write it in one way.',
    },
  },

  check(pack, report) {
    for (const { at, related, found, expected, fix } of [...variantsInCells(pack), ...variantsInReports(pack)]) {
      report({ message: 'variant', at, related, data: { found, expected }, fix })
    }
  },
})

interface NameVariant {
  readonly at: Place
  readonly related: readonly Place[]
  readonly found: string
  readonly expected: string
  readonly fix: readonly Replacement[]
}

type NameCell = readonly [string, Place]

/** Unit beside unit, department beside department: the name printed most often is the one meant. */
function variantsInCells(pack: Package): readonly NameVariant[] {
  return [unitCells(pack), departmentCells(pack)].flatMap((cells) => {
    const byName = [...Map.groupBy(cells, ([name]) => name)].toSorted(([, a], [, b]) => b.length - a.length)
    const [main] = byName
    if (!main) return []
    const [expected, same] = main
    const [like] = same
    return byName
      .filter(([found]) => isVariant(found, expected, pack))
      .flatMap(([found, places]) => {
        const [at, ...others] = places.map(([, place]) => place)
        const fix = places.length < same.length ? fixNames([at, ...others], found, expected) : []
        return at ? [{ at, related: [...others, ...(like ? [like[1]] : [])], found, expected, fix }] : []
      })
  })
}

function unitCells(pack: Package): readonly NameCell[] {
  return cellsOf([
    ...(pack.unitEvaluation ? [pack.unitEvaluation.heading.unit] : []),
    ...pack.projectEvaluations.map(({ heading }) => heading.unit),
    ...reportsOf(pack).flatMap(({ cover, closing }) => [cover.unit, closing.unit]),
  ])
}

function departmentCells(pack: Package): readonly NameCell[] {
  return cellsOf(pack.projectEvaluations.map(({ heading }) => heading.department))
}

function cellsOf(entries: readonly Entry<string>[]): readonly NameCell[] {
  return entries.flatMap(({ value, place }): NameCell[] => (value === null ? [] : [[plainName(value), place]]))
}

/** A name inside the other is a short or a long form of it, not another writing. */
function isVariant(name: string, main: string, year: LawYear): boolean {
  if (name === '' || name.includes(main) || main.includes(name)) return false
  const compared = compareNames(name, main)
  return (
    Decimal.count(compared.distance).isAtMost(Decimal.of(valueFor('comparison/name-edit-distance', year))) &&
    compared.similarity.isAtLeast(Decimal.of(valueFor('comparison/name-similarity', year))) &&
    !tellsApart(compared)
  )
}

/** One finding for each wrong writing, at the first sentence that has it. */
function variantsInReports(pack: Package): readonly NameVariant[] {
  const cells = [...unitCells(pack), ...departmentCells(pack), ...projectCells(pack)]
  const names = new Map(cells)
  const titles = reportsOf(pack).flatMap((report) => report.titles)
  const sentences = [...titles.map(({ place }) => ({ text: place.quote, place })), ...reportSentencesOf(pack)].map(
    ({ text, place }) => ({ plain: plainText(text), place }),
  )
  const variants = [...names].flatMap(([expected, like]) => {
    const found = new Map<string, Set<Place>>()
    for (const { plain, place } of sentences) {
      for (const { text } of findVariants(plain, expected)) {
        if (!names.has(text)) found.set(text, (found.get(text) ?? new Set<Place>()).add(place))
      }
    }
    return [...found].flatMap(([text, places]) => {
      const [at, ...others] = places
      const fix = isUsual(expected, cells) ? fixNames([at, ...others], text, expected) : []
      return at ? [{ at, related: [...others, like], found: text, expected, fix }] : []
    })
  })
  return variants.filter(({ found }) => !variants.some((other) => other.found !== found && other.found.includes(found)))
}

/** A name that several cells print is the right one; printed once, it may be the slip itself. */
function isUsual(name: string, cells: readonly NameCell[]): boolean {
  return new Set(cells.filter(([printed]) => printed === name).map(([, place]) => place)).size > 1
}

function fixNames(places: readonly (Place | undefined)[], found: string, expected: string): readonly Replacement[] {
  return places.flatMap((place) => (place?.quote.includes(found) ? [replaceWithin(place, found, expected)] : []))
}

/** A project's name, and that without 经费: a report seldom repeats the whole. */
function projectCells(pack: Package): readonly NameCell[] {
  const rows = (pack.baseData?.spending.projectLines ?? []).map(({ rowLabel }) => rowLabel)
  const headings = pack.projectEvaluations.map(({ heading }) => heading.project)
  return cellsOf([...rows, ...headings]).flatMap(([name, place]): NameCell[] => [
    [name, place],
    [coreName(name), place],
  ])
}
