import {
  compareNames,
  Decimal,
  evaluationsOf,
  type FigureMeasure,
  inOneUnit,
  nameOf,
  plainText,
  sharesWord,
  tellingWordsOf,
  tellsApart,
} from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { type NamedRow, namedRowsOf } from './named-rows-of.ts'
import { plainIndicator } from './plain-indicator.ts'
import { unitKindOf } from './unit-kind-of.ts'

export default defineRule({
  code: 'E05',
  id: 'no-double-counted-measure',
  group: 'indicators',
  severity: 'error',
  title: { zh: '同一件事不得换个名称重复计分', en: 'One thing is not scored twice under two names' },
  cites: ['cai-yu-2021-101/quality'],
  messages: {
    sameTarget: {
      zh: '“{name}”的指标“{indicator}”与“{other}”实际完成值都是{found}，说的像是同一件事，会重复计分。请只保留一个；确属两件事的，请在名称中写明对象或口径的区别。',
      en: 'The indicators “{indicator}” and “{other}” of “{name}” both have the result {found} and seem to mean one thing, so it is scored twice. Keep one; if they differ, let their names say in what.',
    },
    differentTargets: {
      zh: '“{name}”的指标“{indicator}”与“{other}”实际完成值都是{found}，目标却分别是{target}和{otherTarget}，同一件事定了两个目标、计了两次分。请只保留一个，目标以批复的为准。',
      en: 'The indicators “{indicator}” and “{other}” of “{name}” both have the result {found}, yet targets of {target} and {otherTarget}: one thing with two targets, scored twice. Keep one, with the target that was approved.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const counted = namedRowsOf(evaluation).flatMap(countOf)
      let left = mostCompared
      for (const [at, count] of counted.entries()) {
        const other = counted.slice(0, at).find((earlier) => {
          if (left === 0 || !haveOneResult(earlier, count)) return false
          left -= 1
          return isSameMeasure(earlier, count, pack)
        })
        if (!other) continue
        const data = { name: nameOf(evaluation), indicator: count.name, other: other.name, found: count.row.actual }
        const place = { at: count.row.level3, related: [other.row.level3, count.row.actual, other.row.actual] }
        if (haveOneTarget(count, other)) report({ message: 'sameTarget', ...place, data })
        else {
          const targets = { target: count.row.target, otherTarget: other.row.target }
          report({ message: 'differentTargets', ...place, data: { ...data, ...targets } })
        }
      }
    }
  },
})

/** Pairs of names held against each other: all of a table in which a hundred rows have one result. */
const mostCompared = 5000

interface Count extends NamedRow {
  readonly plain: string
  readonly actual: FigureMeasure
}

/** Rates reach one hundred percent side by side without meaning the same; what was paid out is also what it cost. */
function countOf(named: NamedRow): readonly Count[] {
  const actual = named.row.actual.value
  const kind = unitKindOf(actual)
  const isCounted = kind !== null && kind !== 'rate' && kind !== 'duration' && named.levelTwo !== '成本'
  return actual?.kind === 'figure' && isCounted ? [{ ...named, plain: plainIndicator(named.name), actual }] : []
}

function haveOneResult(a: Count, b: Count): boolean {
  if (a.plain === b.plain || a.actual.amount.isZero()) return false
  const [first, second] = inOneUnit([a.actual, b.actual])?.amounts ?? []
  return first !== undefined && second?.equals(first) === true
}

/**
 * One result under two names: alike names, or a result too odd for chance whose names share a word. Under one head a unit
 * tells alike things apart (春季造林, 秋季造林), so there alike names and a round figure prove nothing.
 */
function isSameMeasure(a: Count, b: Count, year: LawYear): boolean {
  const isAcross = a.levelTwo !== b.levelTwo
  const isTelling = hasTellingDigits(a.actual.amount, year)
  if (areAlike(a.name, b.name, year)) return isAcross || isTelling
  return isTelling && (isAcross || !haveOneTarget(a, b)) && shareWord(a.name, b.name, year)
}

function areAlike(a: string, b: string, year: LawYear): boolean {
  const compared = compareNames(coreOf(a), coreOf(b))
  return (
    compared.similarity.isAtLeast(Decimal.of(valueFor('comparison/name-similarity', year))) && !tellsApart(compared)
  )
}

/** “加强供水政策宣传” and “供水政策宣传次数” name one activity. */
function coreOf(name: string): string {
  return plainIndicator(name)
    .replace(/^(?:加强|开展|组织|做好|强化|推进|完成|举办|进行|全年|年度)+/, '')
    .replace(/(?:人次数|次数|人数|人次|场次|批次|座次|户数|家数|件数|处数|数量|总数|金额|总额|数|额)$/, '')
}

/** 62954 has five digits that mean something, 52000 two. */
function hasTellingDigits(amount: Decimal, year: LawYear): boolean {
  const digits = amount.abs().toString().replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
  return Decimal.count(digits.length).isAtLeast(Decimal.of(valueFor('comparison/telling-digits', year)))
}

function shareWord(a: string, b: string, year: LawYear): boolean {
  return sharesWord(tellingWordsOf(a, year), tellingWordsOf(b, year))
}

function haveOneTarget(a: Count, b: Count): boolean {
  return plainText(a.row.target.place.quote) === plainText(b.row.target.place.quote)
}
