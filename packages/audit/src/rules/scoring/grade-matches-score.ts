import {
  type Decimal,
  type Evaluation,
  evaluationsOf,
  filledRowsOf,
  type Grade,
  gradeOf,
  gradesIn,
  nameOf,
  type Package,
  plainName,
  plainText,
  type ReportSentence,
  readGrade,
  reportSentencesOf,
  sumPoints,
  totalOf,
} from '@mingxiao/core'
import type { LawYear } from '@mingxiao/law'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { executionScoreOf } from './execution-points.ts'
import { weighsFull } from './fix-execution-score.ts'

export default defineRule({
  code: 'D15',
  id: 'grade-matches-score',
  group: 'scoring',
  severity: 'error',
  title: { zh: '自评等级应与得分相符', en: 'The grade follows from the score' },
  cites: ['cai-yu-2020-10/18'],
  messages: {
    wrongInTable: {
      zh: '“{name}”的自评得分是{score}分，等级应为“{expected}”，表中写的是“{found}”。请改正等级，或者核对得分。',
      en: '“{name}” scores {score}, which is graded {expected}; the table says {found}. Correct the grade, or check the score.',
    },
    wrongInReport: {
      zh: '报告写明得分{score}分、等级“{found}”，{score}分的等级应为“{expected}”。请改正等级，或者核对得分。',
      en: 'The report states a score of {score} and the grade {found}; {score} is graded {expected}. Correct the grade, or check the score.',
    },
    unlikeTable: {
      zh: '报告写明等级为“{found}”，“{name}”自评表的总分是{score}分，等级应为“{expected}”。请改正等级，或者核对总分。',
      en: 'The report states the grade {found}; the total of “{name}” in its table is {score}, which is graded {expected}. Correct the grade, or check the total.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const { score, grade: found } = gradedTotal(evaluation)
      if (!score || !found) continue
      const expected = gradeOf(score, pack).grade
      if (found === expected) continue
      const at = evaluation.indicators.total.score
      const isSure = readGrade(at.place.quote) === found && scoreAddsUp(evaluation, score, pack)
      const fix = isSure ? [replace(at, at.place.quote.replace(/优秀?|良好?|中等?|差/, expected))] : []
      report({ message: 'wrongInTable', at, data: { name: nameOf(evaluation), score, found, expected }, fix })
    }
    for (const sentence of reportSentencesOf(pack)) {
      for (const { grade: found, score } of gradesIn(sentence.text)) {
        if (score) {
          const expected = gradeOf(score, pack).grade
          if (found === expected) continue
          report({ message: 'wrongInReport', at: sentence.place, data: { score, found, expected } })
          continue
        }
        const evaluation = evaluationMeant(sentence, pack)
        const total = evaluation && totalOf(evaluation).score
        if (!total) continue
        const expected = gradeOf(total, pack).grade
        if (found === expected) continue
        const data = { name: nameOf(evaluation), score: total, found, expected }
        report({ message: 'unlikeTable', at: sentence.place, related: [evaluation.indicators.total.score], data })
      }
    }
  },
})

/** The total with the grade beside it, or with one that a line around the table states. */
function gradedTotal(evaluation: Evaluation): { readonly score: Decimal | null; readonly grade: Grade | null } {
  const { score, grade } = totalOf(evaluation)
  const lines = [...evaluation.notes, ...evaluation.strays].map(({ value }) => value ?? '')
  const stated = lines.filter((line) => /等级|等次|结论|结果/.test(line)).map(readGrade)
  return { score, grade: grade ?? stated.find((found) => found !== null) ?? null }
}

/** Whether the total is what the scores add up to, so that it is the grade that is wrong. */
function scoreAddsUp(evaluation: Evaluation, score: Decimal, year: LawYear): boolean {
  const rows = sumPoints(filledRowsOf(evaluation).map((row) => row.score))
  const execution = executionScoreOf(evaluation)
  return !!rows && !!execution && weighsFull(evaluation, year) && rows.plus(execution).equals(score)
}

/**
 * Which evaluation a sentence grades that states no score: the unit's in its report, a project's where it is named or the
 * only one. A grade of another year, or of something else than performance, is none of ours.
 */
function evaluationMeant({ text, report }: ReportSentence, pack: Package): Evaluation | null {
  const plain = plainText(text)
  const years = [...plain.matchAll(/(?:19|20)\d{2}(?=年)/g)].map(([year]) => year)
  if (!/自评|绩效|评价/.test(plain) || /上年|去年|往年/.test(plain) || years.some((year) => year !== String(pack.year)))
    return null
  if (report === pack.unitReport) return pack.unitEvaluation
  const named = pack.projectEvaluations.filter(({ heading }) => {
    const name = plainName(heading.project.value ?? '')
    return name !== '' && plain.includes(name)
  })
  const candidates = named.length > 0 ? named : pack.projectEvaluations
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}
