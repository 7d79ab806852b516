import {
  Decimal,
  type Evaluation,
  evaluationsOf,
  filledRowsOf,
  type Indicator,
  nameOf,
  type Package,
  sectionOf,
  sentencesOf,
  standingOf,
  totalOf,
} from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'
import type { Bilingual } from '../../engine/message.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'D11',
  id: 'perfect-score-plausible',
  group: 'scoring',
  severity: 'warning',
  title: { zh: '自评满分应与材料中的其他情况相符', en: 'A perfect score fits the rest of the package' },
  cites: ['review-practice/perfect-score'],
  messages: {
    doubtful: {
      zh: '“{name}”的{count}个指标全部得了满分，但{signs}。请逐项复核得分，如实扣分。',
      en: 'All {count} indicators of “{name}” score full marks, but {signsInEnglish}. Review the scores one by one and take off what is due.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const rows = weighedRows(evaluation)
      if (rows.length === 0 || !rows.every(isFull) || losesOnExecution(evaluation)) continue
      const signs = signsOf(evaluation, rows, pack)
      if (signs.length === 0) continue
      const { score } = evaluation.indicators.total
      report({
        message: 'doubtful',
        at: totalOf(evaluation).score ? score : evaluation.place,
        data: {
          name: nameOf(evaluation),
          count: Decimal.count(rows.length),
          signs: signs.map(({ zh }) => zh).join('，'),
          signsInEnglish: signs.map(({ en }) => en).join(', '),
        },
      })
    }
  },
})

function weighedRows(evaluation: Evaluation): readonly Indicator[] {
  return filledRowsOf(evaluation).filter(({ weight }) => weight.value?.amount.isAbove(Decimal.zero))
}

function isFull({ weight, score }: Indicator): boolean {
  return weight.value !== null && (score.value?.amount.equals(weight.value.amount) ?? false)
}

function losesOnExecution({ funds: { total } }: Evaluation): boolean {
  return total.weight.value !== null && (total.score.value?.amount.isBelow(total.weight.value.amount) ?? false)
}

/** What else in the package speaks against full marks for everything. */
function signsOf(evaluation: Evaluation, rows: readonly Indicator[], pack: Package): readonly Bilingual[] {
  return [
    signOfStaff(evaluation, pack),
    signOfUnmet(rows),
    signOfOvershoot(rows, pack),
    signOfProblems(evaluation, pack),
  ].filter((sign) => sign !== null)
}

function signOfStaff(evaluation: Evaluation, { unitEvaluation, baseData }: Package): Bilingual | null {
  const staffing = baseData?.staffing.unit
  const quota = staffing?.quota.value?.amount
  const staff = staffing?.staff.value?.amount
  if (evaluation !== unitEvaluation || !quota || !staff?.isAbove(quota)) return null
  return { zh: `在职${staff}人超过编制${quota}人`, en: `a staff of ${staff} exceeds the quota of ${quota}` }
}

function signOfUnmet(rows: readonly Indicator[]): Bilingual | null {
  const count = rows.filter((row) => standingOf(row).standing === 'unmet').length
  return count === 0 ? null : { zh: `有${count}个指标没有达到指标值`, en: `${count} of them miss the target` }
}

function signOfOvershoot(rows: readonly Indicator[], year: LawYear): Bilingual | null {
  const limit = Decimal.of(valueFor('scoring/overshoot-warning-ratio', year))
  const count = rows.filter((row) => {
    const standing = standingOf(row)
    return standing.standing === 'exceeded' && (standing.ratio?.isAtLeast(limit) ?? false)
  }).length
  if (count === 0) return null
  return {
    zh: `有${count}个指标达到目标的${limit}倍以上`,
    en: `${count} of them reach ${limit} times the target or more`,
  }
}

function signOfProblems(evaluation: Evaluation, pack: Package): Bilingual | null {
  const isUnit = evaluation === pack.unitEvaluation
  const report = isUnit ? pack.unitReport : pack.projectReport
  const section = report && sectionOf(report, 'problems')
  if (!section) return null
  const sentences = section.paragraphs.flatMap(({ value }) => sentencesOf(value ?? ''))
  if (!sentences.some(statesProblem)) return null
  return isUnit
    ? { zh: '整体支出报告列有存在的问题', en: 'the unit report lists problems' }
    : { zh: '项目支出报告列有存在的问题', en: 'the project report lists problems' }
}

function statesProblem(sentence: string): boolean {
  if (/(无|没有|未发现|不存在)[^，。；]{0,8}(问题|不足|偏差)/.test(sentence)) return false
  return /问题|不足|偏差|偏低|困难|滞后|不够|欠缺|有待|较少|不高|不强|薄弱/.test(sentence)
}
