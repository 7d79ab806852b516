import { type RuleGroup, rules } from '@mingxiao/audit'

/** The rules that look at the tables alone: what a clerk hears of while filling them in. The others read the reports as well. */
const groups: readonly RuleGroup[] = ['arithmetic', 'units', 'execution', 'scoring', 'cross-table', 'completeness']

export const tableRules = rules.filter(({ group }) => groups.includes(group))
