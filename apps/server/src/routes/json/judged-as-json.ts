import type { JudgedJson } from '@mingxiao/contract'
import type { JudgedCells } from '../../actions/judging/judge-draft.ts'
import { findingAsJson } from './finding-as-json.ts'

/** What follows from the cells of a package. */
export function judgedAsJson({ computed, fault, findings, scores, findingsHash }: JudgedCells): JudgedJson {
  return {
    computed: Object.fromEntries(computed),
    fault,
    findings: findings.map(findingAsJson),
    scores: scores.map((score) => ({ ...score, steps: [...score.steps] })),
    findingsHash,
  }
}
