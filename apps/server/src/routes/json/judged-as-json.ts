import { leftOutText } from '@mingxiao/audit'
import type { JudgedJson } from '@mingxiao/contract'
import type { JudgedCells } from '../../actions/judging/judge-draft.ts'
import { findingAsJson } from './finding-as-json.ts'

/** What follows from the cells of a package. */
export function judgedAsJson(judged: JudgedCells): JudgedJson {
  const { computed, fault, findings, scores, findingsHash, leftOut, reweighed } = judged
  return {
    computed: Object.fromEntries(computed),
    fault,
    findings: findings.map(findingAsJson),
    scores: scores.map((score) => ({ ...score, steps: [...score.steps] })),
    findingsHash,
    leftOut: leftOut.map((one) => ({ rule: one.rule, reason: leftOutText(one, 'zh') })),
    reweighed: [...reweighed],
  }
}
