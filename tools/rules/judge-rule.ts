import type { Rule } from '@mingxiao/audit'
import { isInForce } from '@mingxiao/law'
import type { RuleFiles } from './find-rule-files.ts'

const severities = ['error', 'warning', 'info']

/** What is wrong with a rule's own statements, each with its remedy; types see to the rest. */
export function judgeRule(rule: Rule, { id, group }: RuleFiles, year: number): readonly string[] {
  const faults: readonly (readonly [boolean, string])[] = [
    [rule.id !== id, `has the id ${rule.id}: a rule is named as its file.`],
    [rule.group !== group, `has the group ${rule.group}: a rule stands in the folder of its group.`],
    [!/^[A-Z]\d\d$/.test(rule.code), `has the code ${rule.code}: write the letter of the group and two digits.`],
    [!severities.includes(rule.severity), `has the severity ${rule.severity}: one of ${severities.join(', ')}.`],
    [rule.cites.length === 0, 'cites no article: name the one that demands this.'],
    [new Set(rule.cites).size < rule.cites.length, 'cites an article twice.'],
    [rule.title.zh.trim() === '' || rule.title.en.trim() === '', 'lacks its title in one language.'],
    [Object.keys(rule.messages).length === 0, 'has no message.'],
  ]
  return [
    ...faults.flatMap(([isFault, message]) => (isFault ? [message] : [])),
    ...rule.cites
      .filter((article) => !isInForce(article, year))
      .map((article) => `cites ${article}, which is not in force in ${year}: cite what holds today.`),
    ...Object.entries(rule.messages).flatMap(([name, message]) => judgeMessage(name, message)),
  ]
}

function judgeMessage(name: string, message: Rule['messages'][string]): readonly string[] {
  return [
    ...(message.zh.endsWith('。') ? [] : [`ends its Chinese message ${name} without a full stop “。”.`]),
    ...(message.en.endsWith('.') ? [] : [`ends its English message ${name} without a full stop “.”.`]),
    ...(message.severity === undefined || severities.includes(message.severity)
      ? []
      : [`has the severity ${message.severity} in its message ${name}: one of ${severities.join(', ')}.`]),
  ]
}
