import { readFileSync } from 'node:fs'
import { rules, runRules } from '@mingxiao/audit'
import { completeDraft, type Draft, readDraft } from '@mingxiao/drafts'
import { expect, it } from 'vitest'
import { createRandom, type Random } from '../fuzz/random.ts'

const sample = readDraft(readFileSync(new URL('../../samples/yuanjiang-2024.mingxiao.json', import.meta.url), 'utf8'))

/** Rules on what a form computes: rates, sums, points, and what tables share. */
const ofComputed = new Set([
  'staffing-rate-recomputes',
  'project-rows-add-up',
  'three-public-funds-add-up',
  'vehicle-cost-adds-up',
  'spending-kinds-add-up',
  'execution-rate-recomputes',
  'execution-score-recomputes',
  'project-funding-adds-up',
  'rates-share-rounding',
  'weights-add-up',
  'scores-add-up',
  'quantitative-score-recomputes',
  'unmet-indicator-loses-points',
  'score-within-weight',
  'project-spending-agrees',
  'project-execution-agrees',
  'project-executions-add-up',
  'project-budgets-agree',
])

it('there are such rules, and other figures', () => {
  expect([...ofComputed].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
  const spent = ['1', '2', '3'].map((seed) => {
    const { pack } = completeDraft(withFigures(sample, createRandom(seed)))
    return pack.unitEvaluation?.funds.total.spent.place.quote
  })
  expect(new Set(spent).size).toBe(3)
})

it.each(Array.from({ length: 40 }, (_, number) => `figures ${number}`))(
  'nothing computed is wrong with other %s',
  (seed) => {
    const { pack } = completeDraft(withFigures(sample, createRandom(seed)))
    const found = runRules(pack, rules).filter(({ rule }) => ofComputed.has(rule.id))
    expect(
      found.map(({ rule, place, data }) => `${rule.id} ${place.attachment} ${place.label} ${JSON.stringify(data)}`),
    ).toEqual([])
  },
)

/** The draft with every plain figure another one, as a unit might type it. */
function withFigures(draft: Draft, random: Random): Draft {
  const change = (text: string, key: string): string => {
    if (key === 'weight' || !/^\d+(\.\d+)?$/.test(text)) return text
    return text.includes('.')
      ? `${random.below(200)}.${String(random.below(100)).padStart(2, '0')}`
      : `${1 + random.below(30)}`
  }
  const changeActual = (text: string): string =>
    text.replace(/^\d+/, (figure) => `${random.below(2 * Number(figure) + 2)}`)
  const tables: Draft['tables'] = JSON.parse(JSON.stringify(draft.tables), (key, value: unknown) => {
    if (typeof value !== 'string') return value
    return key === 'actual' ? changeActual(value) : change(value, key)
  })
  return { ...draft, tables, reports: [] }
}
