import {
  Decimal,
  type Evaluation,
  findSubjects,
  gradeOf,
  nameOf,
  type Package,
  plainName,
  plainText,
  type Report,
  type ReportSentence,
  reportSentencesOf,
  reportsOf,
  saysGrade,
  scoresIn,
  totalOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { placeOfSection } from './report-section.ts'

export default defineRule({
  code: 'J03',
  id: 'score-and-grade-stated',
  group: 'report',
  severity: 'error',
  title: {
    zh: '报告应写明自评得分和等级，并与自评表一致',
    en: 'A report states the score and the grade, as its table has them',
  },
  cites: ['cai-yu-2020-10/18', 'cai-yu-2020-10/25'],
  messages: {
    nothing: {
      zh: '报告没有写明自评得分和等级。请补写：{expected}。',
      en: 'The report states neither score nor grade. Add: {expected}.',
    },
    noScore: {
      zh: '报告写了等级，没有写明自评得分。请补写：{expected}。',
      en: 'The report states a grade but no score. Add: {expected}.',
    },
    noGrade: {
      zh: '报告写了自评得分{found}分，没有写明等级。请补写：{expected}。',
      en: 'The report states a score of {found} but no grade. Add: {expected}.',
    },
    unlikeTable: {
      zh: '报告写明“{name}”自评得分{found}分，自评表的总分是{expected}分，相差{difference}分。请核对后统一。',
      en: 'The report states a score of {found} for “{name}”; the total in its table is {expected}, a difference of {difference}. Check and make them agree.',
    },
  },

  check(pack, report) {
    for (const one of reportsOf(pack)) {
      const sentences = reportSentencesOf(pack).filter(({ report }) => report === one)
      const scores = sentences.flatMap((sentence) => totalsIn(sentence, pack))
      const hasGrade = sentences.some(({ text }) => saysGrade(text))
      const [first] = scores
      const at = placeOfSection(one, one === pack.unitReport ? 'performance' : 'conclusion')
      const expected = statementFor(one, pack)
      if (!first) report({ message: hasGrade ? 'noScore' : 'nothing', at, data: { expected } })
      else if (!hasGrade)
        report({ message: 'noGrade', at: first.sentence.place, data: { found: first.score, expected } })

      for (const { sentence, evaluation, score: found, decimals } of scores) {
        const total = evaluation && totalOf(evaluation).score
        if (!total || total.round({ digits: decimals, mode: 'half-up' }).equals(found)) continue
        const data = { name: nameOf(evaluation), found, expected: total, difference: total.minus(found).abs() }
        report({ message: 'unlikeTable', at: sentence.place, related: [evaluation.indicators.total.score], data })
      }
    }
  },
})

interface Total {
  readonly sentence: ReportSentence
  readonly score: Decimal
  readonly decimals: number
  /** The evaluation it is the total of; null where that is not plain. */
  readonly evaluation: Evaluation | null
}

function totalsIn(sentence: ReportSentence, pack: Package): readonly Total[] {
  const plain = plainText(sentence.text)
  if (!/得分|总分|评分|自评|评价|综合|绩效/.test(plain)) return []
  const totals = scoresIn(sentence.text).filter(({ isTotal }) => isTotal)
  const full = Decimal.of(valueFor('scoring/full-marks', pack))
  // “总分100分，自评得分98分”: the first is what can be had.
  const stated = totals.length > 1 ? totals.filter(({ score }) => !score.equals(full)) : totals
  return stated.map(({ score, decimals, start }) => {
    return { sentence, score, decimals, evaluation: evaluationAt(plain.slice(0, start), sentence.report, pack) }
  })
}

/** That of the project named last before the score; else the unit's in its report, the only project's in the other. */
function evaluationAt(before: string, report: Report, pack: Package): Evaluation | null {
  const byName = new Map(pack.projectEvaluations.map((table) => [plainName(table.heading.project.value ?? ''), table]))
  const named = findSubjects(before, [...byName.keys()]).findLast(({ project }) => project !== '')
  if (named) return byName.get(named.project) ?? null
  if (before.includes('整体支出')) return pack.unitEvaluation
  if (report === pack.unitReport) return before.includes('项目') ? null : pack.unitEvaluation
  const [only, ...others] = pack.projectEvaluations
  return only && others.length === 0 ? only : null
}

/** What to write, from the table where it has a total. */
function statementFor(report: Report, pack: Package): string {
  const evaluation = evaluationAt('', report, pack)
  const total = evaluation && totalOf(evaluation).score
  return total ? `自评得分${total}分，等级为${gradeOf(total, pack).grade}` : '各项目的自评得分和等级'
}
