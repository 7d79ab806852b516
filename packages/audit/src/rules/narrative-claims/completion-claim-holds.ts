import {
  completionClaimsIn,
  type Entry,
  type Evaluation,
  evaluationsOf,
  findSubjects,
  nameOf,
  type Package,
  type Place,
  plainName,
  projectNamesOf,
  type ReportSentence,
  reportSentencesOf,
  sameName,
  sentencesOf,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { type Unmet, unmetIn } from './unmet-in.ts'

export default defineRule({
  code: 'G13',
  id: 'completion-claim-holds',
  group: 'narrative-claims',
  severity: 'warning',
  title: {
    zh: '自称目标任务全部完成的，各项指标应都完成',
    en: 'Where all goals are said to be completed, every indicator is',
  },
  cites: ['review-practice/claims-match-facts'],
  messages: {
    notComplete: {
      zh: '此处写“{found}”，而{unmet}。请核对完成值；确实没有完成的，改写这句话，如实写明完成情况。',
      en: 'This says “{found}”, but {unmetInEnglish}. Check what was reached; where it was not all completed, say so.',
    },
  },

  check(pack, report) {
    const claims = claimsOf(pack)
    const refuted = evaluationsOf(pack).flatMap((evaluation) => {
      const unmet = unmetIn(pack, evaluation)
      const [first, ...others] = claims.filter(({ covers }) => covers.includes(evaluation))
      return unmet && first ? [{ evaluation, unmet, first, others }] : []
    })
    for (const [claim, same] of Map.groupBy(refuted, ({ first }) => first)) {
      const others = new Set(same.flatMap((each) => each.others))
      report({
        message: 'notComplete',
        at: claim.place,
        related: [
          ...[...others].map(({ place }) => place),
          ...same.flatMap(({ unmet, evaluation }) => cellsOf(unmet, evaluation)),
        ],
        data: {
          found: claim.words,
          unmet: same.map(({ unmet, evaluation }) => `“${nameOf(evaluation)}”${unmet.words.zh}`).join('；'),
          unmetInEnglish: same
            .map(({ unmet, evaluation }) => `of “${nameOf(evaluation)}” ${unmet.words.en}`)
            .join('; '),
        },
      })
    }
  },
})

function cellsOf({ rows }: Unmet, { funds }: Evaluation): readonly Entry<unknown>[] {
  return rows.length > 0 ? rows.map(({ actual }) => actual) : [funds.total.rate]
}

interface StatedClaim {
  readonly words: string
  readonly place: Place
  /** Whose goals were completed by it. */
  readonly covers: readonly Evaluation[]
}

/** Claims under 年度总体目标 speak of their own table, those of 附件4 of the unit, those of 附件5 of the projects they name or of all. */
function claimsOf(pack: Package): readonly StatedClaim[] {
  const inTables = evaluationsOf(pack).flatMap((evaluation) => {
    const { value, place } = evaluation.goals.year.achieved
    const words = sentencesOf(value ?? '').flatMap((text) => completionClaimsIn(text))[0]?.text
    return words ? [{ words, place, covers: [evaluation] }] : []
  })
  const inReports = reportSentencesOf(pack).flatMap((sentence) => {
    const words = completionClaimsIn(sentence.text)[0]?.text
    return words ? [{ words, place: sentence.place, covers: coveredBy(sentence, pack) }] : []
  })
  return [...inTables, ...inReports]
}

function coveredBy({ text, report }: ReportSentence, pack: Package): readonly Evaluation[] {
  if (report.kind === 'unit-report') return pack.unitEvaluation ? [pack.unitEvaluation] : []
  const named = findSubjects(text, projectNamesOf(pack)).flatMap(({ project }) => (project === '' ? [] : [project]))
  return pack.projectEvaluations.filter(({ heading }) => {
    return named.length === 0 || named.some((name) => sameName(name, plainName(heading.project.value ?? '')))
  })
}
