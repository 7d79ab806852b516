import { describe, expect, it } from 'vitest'
import { aPackage } from '../testing/a-package.ts'
import { titleSeen } from '../testing/title-seen.ts'
import { defineRule, type Rule } from './rule.ts'
import { runRules } from './run-rules.ts'
import { summarise } from './summary.ts'

const spentIsZero = defineRule({
  code: 'Z02',
  id: 'spent-is-zero',
  group: 'execution',
  severity: 'error',
  title: { zh: '执行数为零', en: 'Nothing was spent' },
  cites: ['budget-law/13'],
  messages: { found: { zh: '执行数是 {found}。', en: 'Spent is {found}.' } },
  check(pack, report) {
    for (const table of pack.projectEvaluations) {
      const { spent, budget } = table.funds.total
      report({ message: 'found', at: spent, related: [budget], data: { found: spent, expected: '0' } })
    }
  },
})

const rules: readonly Rule[] = [spentIsZero as unknown as Rule, titleSeen('warning')]

describe('runRules', () => {
  it('gives findings as data, in the order a reader meets them', () => {
    const findings = runRules(aPackage(), rules)
    expect(findings.map(({ rule, place, severity, data }) => [place.attachment, rule.code, severity, data])).toEqual([
      ['1', 'Z01', 'warning', {}],
      ['3-1', 'Z01', 'warning', {}],
      ['3-1', 'Z02', 'error', { found: '58.20', expected: '0' }],
      ['3-2', 'Z01', 'warning', {}],
      ['3-2', 'Z02', 'error', { found: '38.00', expected: '0' }],
    ])
    expect(summarise(findings)).toEqual({ error: 2, warning: 3, info: 0 })
  })

  it('keeps a fingerprint when projects change places, and gives each finding its own', () => {
    const two = [{ name: 'first' }, { name: 'second' }].map(
      (_, at) => aPackage().projectEvaluations[at]?.heading.project.value,
    )
    const [first, second] = aPackage().projectEvaluations
    if (!first || !second) throw new Error('a good package has two projects')
    const swapped = {
      ...aPackage(),
      projectEvaluations: [relabel(second, '3-1'), relabel(first, '3-2')],
    }
    const byProject = (pack: ReturnType<typeof aPackage>) =>
      new Map(
        runRules(pack, [spentIsZero as unknown as Rule]).map(({ fingerprint, place }) => [
          pack.projectEvaluations.find((table) => table.no === place.attachment)?.heading.project.value,
          fingerprint,
        ]),
      )
    const before = byProject(aPackage())
    const after = byProject(swapped)
    expect(two.map((name) => after.get(name))).toEqual(two.map((name) => before.get(name)))
    expect(new Set(before.values()).size).toBe(2)
  })
})

type Project = ReturnType<typeof aPackage>['projectEvaluations'][number]

/** The same table under another number, as if it stood elsewhere in the file. */
function relabel(table: Project, no: string): Project {
  const text = JSON.stringify(table.funds.total.spent.place).replace(
    `"attachment":"${table.no}"`,
    `"attachment":"${no}"`,
  )
  const spent = { ...table.funds.total.spent, place: JSON.parse(text) } as Project['funds']['total']['spent']
  return { ...table, no, funds: { ...table.funds, total: { ...table.funds.total, spent } } }
}
