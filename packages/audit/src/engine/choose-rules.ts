import type { LeftOut } from './left-out.ts'
import type { Message, Messages, Rule, RuleGroup, Severity } from './rule.ts'

/** Rules meant by name: one rule, by code or id, or all of a group. */
export interface RuleTarget {
  readonly rule?: string
  readonly group?: RuleGroup
}

/** How a jurisdiction wants to be judged; every departure from the rules as they are has its reason. */
export interface RuleChoice {
  readonly off: readonly (RuleTarget & { readonly reason: string })[]
  readonly severities: readonly (RuleTarget & { readonly severity: Severity; readonly reason: string })[]
}

export interface ChosenRules {
  readonly rules: readonly Rule[]
  /** The rules switched off. */
  readonly leftOut: readonly LeftOut[]
  /** The rules that weigh otherwise. */
  readonly reweighed: readonly Reweighed[]
}

export interface Reweighed {
  readonly rule: LeftOut['rule']
  readonly from: Severity
  readonly to: Severity
  readonly reason: string
}

/** Applies a choice: what is named later prevails, so that a rule can be weighed apart from its group. */
export function chooseRules(rules: readonly Rule[], { off, severities }: RuleChoice): ChosenRules {
  const judged = rules.map((rule) => ({
    rule,
    off: off.findLast((entry) => isMeant(rule, entry)),
    weighed: severities.findLast((entry) => isMeant(rule, entry)),
  }))
  const kept = judged.filter((entry) => entry.off === undefined)
  return {
    rules: kept.map(({ rule, weighed }) => (weighed ? weigh(rule, weighed.severity) : rule)),
    leftOut: judged.flatMap(({ rule: { code, id }, off: entry }): readonly LeftOut[] =>
      entry ? [{ rule: { code, id }, why: { kind: 'switched-off', reason: entry.reason } }] : [],
    ),
    reweighed: kept.flatMap(({ rule: { code, id, severity: from }, weighed }): readonly Reweighed[] =>
      weighed ? [{ rule: { code, id }, from, to: weighed.severity, reason: weighed.reason }] : [],
    ),
  }
}

/** Whether the rule is the one named, or of the group named. */
export function isMeant({ code, id, group }: Pick<Rule, 'code' | 'id' | 'group'>, target: RuleTarget): boolean {
  return code === target.rule?.toUpperCase() || id === target.rule || group === target.group
}

/** Who says how grave a rule is means all its messages. */
function weigh(rule: Rule, severity: Severity): Rule {
  const messages = Object.entries(rule.messages).map(([name, message]) => [name, withoutSeverity(message)])
  return { ...rule, severity, messages: Object.fromEntries(messages) as Messages }
}

function withoutSeverity({ zh, en }: Message): Message {
  return { zh, en }
}
