import {
  Decimal,
  type Entry,
  type Evaluation,
  evaluationsOf,
  type FigureMeasure,
  filledRowsOf,
  inOneUnit,
  nameOf,
  type Package,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import type { Bilingual } from '../../engine/message.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'K02',
  id: 'no-suspiciously-perfect-values',
  group: 'anomalies',
  severity: 'info',
  title: { zh: '完成值不应过于完美', en: 'Actual values are not too perfect to be true' },
  cites: ['review-practice/perfect-values'],
  messages: {
    tooPerfect: {
      zh: '“{name}”的实际完成值{signs}，不像是统计出来的数。请对照台账核对，填写实际统计的数。',
      en: 'Of the actual values of “{name}”, {signsInEnglish}: they hardly look counted. Check them against the ledgers and print what was counted.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const signs = signsOf(evaluation, pack)
      const [at, ...related] = new Set(signs.flatMap(({ cells }) => cells))
      if (!at || signs.length < 2) continue
      const data = {
        name: nameOf(evaluation),
        signs: signs.map(({ words }) => words.zh).join('，'),
        signsInEnglish: signs.map(({ words }) => words.en).join(', '),
      }
      report({ message: 'tooPerfect', at, related, data })
    }
  },
})

interface Sign {
  readonly cells: readonly Entry<unknown>[]
  readonly words: Bilingual
}

interface Value {
  readonly entry: Entry<unknown>
  readonly actual: FigureMeasure
  readonly target: FigureMeasure | null
}

/** One sign alone may be honest work: a plan of twelve months that was kept. Two do not come about by chance. */
function signsOf(evaluation: Evaluation, pack: Package): readonly Sign[] {
  const values = filledRowsOf(evaluation).flatMap(({ actual: entry, target }): Value[] => {
    const actual = entry.value
    if (actual?.kind !== 'figure') return []
    return [{ entry, actual, target: target.value?.kind === 'figure' ? target.value : null }]
  })
  const signs = [signOfRates(values, pack), signOfCounts(values, pack), signOfTargets(values, pack)]
  return signs.filter((sign) => sign !== null)
}

function signOfRates(values: readonly Value[], pack: Package): Sign | null {
  const full = values.filter(({ actual }) => actual.unit === '%' && actual.amount.equals(Decimal.hundred))
  const count = Decimal.count(full.length)
  if (count.isBelow(Decimal.of(valueFor('comparison/perfect-rates', pack)))) return null
  return {
    cells: full.map(({ entry }) => entry),
    words: { zh: `有${count}个比率恰为百分之百`, en: `${count} rates are exactly full` },
  }
}

/** Counts of things or people; money and rates may well be round. */
function signOfCounts(values: readonly Value[], pack: Package): Sign | null {
  const zeros = Decimal.of(valueFor('comparison/trailing-zeros', pack))
  const round = values.filter(({ actual }) => {
    return !/[%元万亿]/.test(actual.unit) && !actual.amount.isZero() && zerosBehind(actual).isAtLeast(zeros)
  })
  const count = Decimal.count(round.length)
  if (count.isBelow(Decimal.of(valueFor('comparison/rounded-counts', pack)))) return null
  return {
    cells: round.map(({ entry }) => entry),
    words: { zh: `有${count}个计数末尾至少是${zeros}个零`, en: `${count} counts end in ${zeros} zeros or more` },
  }
}

function zerosBehind({ amount }: FigureMeasure): Decimal {
  return Decimal.count(/(?<!\..*)0*$/.exec(amount.toString())?.[0].length ?? 0)
}

function signOfTargets(values: readonly Value[], pack: Package): Sign | null {
  const comparable = values.filter(({ actual, target }) => target !== null && inOneUnit([target, actual]) !== null)
  const equal = comparable.filter(({ actual, target }) => target !== null && isEqual(target, actual))
  const most = Decimal.of(valueFor('comparison/actual-equals-target-share', pack))
  const all = Decimal.count(comparable.length)
  const count = Decimal.count(equal.length)
  if (equal.length < 2 || count.isBelow(all.times(most))) return null
  return {
    cells: equal.map(({ entry }) => entry),
    words: {
      zh: `${all}个中有${count}个与年度指标值分毫不差`,
      en: `${count} of ${all} are exactly the target`,
    },
  }
}

function isEqual(target: FigureMeasure, actual: FigureMeasure): boolean {
  const [asked, reached] = inOneUnit([target, actual])?.amounts ?? []
  return asked !== undefined && reached !== undefined && asked.equals(reached)
}
