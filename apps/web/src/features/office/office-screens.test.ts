import type { Me } from '@mingxiao/contract'
import { expect, test } from 'vitest'
import { mayOpen, rolesIn, screensFor } from './office-screens.ts'

type Role = Me['grants'][number]['role']

const here = 430981
const organisationId = '01900000-0000-7000-8000-00000000000b'
const me = (...roles: readonly Role[]) =>
  ({ grants: roles.map((role) => ({ regionId: here, organisationId, role })) }) as unknown as Me
const hrefs = (...roles: readonly Role[]) => screensFor(me(...roles), here).map(({ href }) => href)

test.each([
  [['filler'], ['#/']],
  [['department-reviewer'], ['#/', '#/regions/430981/review']],
  [['auditor'], ['#/', '#/regions/430981/bureau', '#/regions/430981/trail']],
  [['administrator'], ['#/', '#/regions/430981/administration/people']],
] as const)('%s is led to %s', (roles, screens) => {
  expect(hrefs(...roles)).toEqual(screens)
})

test('the bureau is led everywhere, first to its windows', () => {
  expect(hrefs('finance-reviewer', 'administrator')).toContain('#/regions/430981/administration/windows')
  expect(screensFor(me('finance-reviewer'), here)).toHaveLength(5)
})

test('a role held elsewhere opens nothing here', () => {
  const elsewhere = { grants: [{ regionId: 110000, organisationId, role: 'auditor' }] } as unknown as Me
  expect(rolesIn(elsewhere, here)).toEqual([])
  expect(mayOpen('trail', rolesIn(elsewhere, here))).toBe(false)
})
