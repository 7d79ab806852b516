import type { Rule } from '@mingxiao/audit'

/** Codes are unique, sorted in the index, and a letter stands for one group. `all` are the rules that have files. */
export function judgeCodes(index: readonly Rule[], all: readonly Rule[]): readonly string[] {
  const codes = index.map(({ code }) => code)
  return [
    ...all.filter((rule) => !index.includes(rule)).map(({ id }) => `lacks ${id}: add its line.`),
    ...codes
      .filter((code, at) => at > 0 && code < (codes[at - 1] ?? ''))
      .map((code) => `has ${code} out of order: sort by code.`),
    ...repeated(codes).map((code) => `has the code ${code} twice: codes are unique.`),
    ...repeated(index.map(({ id }) => id)).map((id) => `has the rule ${id} twice.`),
    ...strangers(index).map(
      ({ code, group }) => `has ${code} in ${group}: a letter stands for one group and a group for one letter.`,
    ),
  ]
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) < at))]
}

/** Rules that share the letter of the first of another group, or the group of another letter. */
function strangers(rules: readonly Rule[]): readonly Rule[] {
  const letterOf = ({ code }: Rule) => code.charAt(0)
  return rules.filter((rule) => {
    const first = rules.find((other) => other.group === rule.group || letterOf(other) === letterOf(rule))
    return first !== undefined && (first.group !== rule.group || letterOf(first) !== letterOf(rule))
  })
}
