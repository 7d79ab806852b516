import { expect, test } from 'vitest'
import type { CountedPackage } from '../../store/region/counted-packages.ts'
import type { OrganisationTable } from '../../store/tables.ts'
import { countUnit } from './counted-unit.ts'

const at = (day: string) => new Date(`2025-${day}T00:00:00Z`)
const organisation = { id: 'unit' } as OrganisationTable
const aPackage = (more: Partial<CountedPackage>): CountedPackage => ({
  organisation_id: 'unit',
  package_id: 'package',
  year: 2024,
  state: 'submitted',
  submitted_at: null,
  printed: null,
  recomputed: null,
  reviewed: null,
  money: null,
  spent: null,
  errors: null,
  warnings: null,
  rules: null,
  ...more,
})

test.each([
  ['before the end', at('04-30'), '05-01', null, 'in-time'],
  ['after the end, with longer', at('05-03'), '05-01', '05-10', 'extended'],
  ['after all', at('05-11'), '05-01', '05-10', 'late'],
  ['not at all, with time left', null, '06-30', null, 'pending'],
  ['not at all, and it is over', null, '05-01', null, 'overdue'],
  ['not at all, with longer', null, '05-01', '07-01', 'pending'],
] as const)('a unit that submitted %s', (_, submitted_at, end, longer, timeliness) => {
  const general = { closesAt: at(end) }
  const own = { closesAt: at(longer ?? end) }
  const row = submitted_at ? aPackage({ submitted_at }) : undefined
  const counted = countUnit({ year: 2024, organisation, department: null, general, own }, row, at('06-01'))
  expect(counted.timeliness).toBe(timeliness)
})

test('what was taken back is not submitted, what was returned is', () => {
  const unit = { year: 2024, organisation, department: null, general: null, own: null }
  const submitted_at = at('04-01')
  const draft = countUnit(unit, aPackage({ state: 'draft', submitted_at }), at('06-01'))
  const returned = countUnit(unit, aPackage({ state: 'returned', submitted_at }), at('06-01'))
  expect([draft.submittedAt, draft.timeliness]).toEqual([null, 'pending'])
  expect([returned.submittedAt, returned.timeliness]).toEqual([submitted_at, 'in-time'])
})

test('figures follow exactly, and from nothing comes nothing', () => {
  const unit = { year: 2024, organisation, department: null, general: null, own: null }
  const judged = { printed: '100', recomputed: '99.9', money: '30000', spent: '20000', errors: 2 }
  const counted = countUnit(unit, aPackage(judged), at('06-01'))
  expect([counted.inflation?.toString(), counted.execution?.toString()]).toEqual(['0.1', '66.67'])
  const none = countUnit(unit, aPackage({ money: '0', spent: '0' }), at('06-01'))
  expect([none.inflation, none.execution, none.errors]).toEqual([null, null, null])
})
