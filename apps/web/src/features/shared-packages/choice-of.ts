import type { RuleChoice } from '@mingxiao/audit'
import type { JudgedJson } from '@mingxiao/contract'

/** The choice that leads to what the server says was left out and weighed otherwise, so that the browser finds the same. */
export function choiceOf({ leftOut, reweighed }: Pick<JudgedJson, 'leftOut' | 'reweighed'>): RuleChoice {
  return {
    off: leftOut.map(({ rule, reason }) => ({ rule: rule.id, reason })),
    severities: reweighed.map(({ rule, to, reason }) => ({ rule: rule.id, severity: to, reason })),
  }
}
