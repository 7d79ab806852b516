import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../auth/actor.ts'
import { aCounty, type County, today, year } from '../../testing/a-county.ts'
import { createPackage } from './create-package.ts'
import { listPackages, type PackagesAsked } from './list-packages.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
  const { services, actor, unit, otherUnit } = county
  const begin = (organisationId: string, of: number, minutes: number) =>
    createPackage(
      services,
      { ...actor(organisationId, 'filler'), at: new Date(today.getTime() + minutes * 60_000) },
      { organisationId, year: of },
    )
  await begin(unit, year, 1)
  await begin(unit, 2025, 2)
  await begin(otherUnit, year, 3)
}, 120_000)
afterAll(() => county.close(), 60_000)

async function seen(by: Actor, asked: Partial<PackagesAsked> = {}) {
  const { packages, next } = await listPackages(county.services, by, { limit: 50, ...asked })
  return { packages: packages.map(({ pack }) => `${pack.organisation_name} ${pack.year}`), next: next !== null }
}

describe('the list of packages', () => {
  test('shows a unit its own, a department those of its units, the bureau all, an administrator none', async () => {
    const { actor, unit, department, otherDepartment, finance } = county
    const water = ['甲县水利站 2025', '甲县水利站 2024']
    expect((await seen(actor(unit, 'head'))).packages).toEqual(water)
    expect((await seen(actor(department, 'department-reviewer'))).packages).toEqual(water)
    expect((await seen(actor(otherDepartment, 'department-reviewer'))).packages).toEqual(['甲县救助站 2024'])
    expect((await seen(actor(finance, 'auditor'))).packages).toEqual(['甲县救助站 2024', ...water])
    expect((await seen(actor(finance, 'administrator'))).packages).toEqual([])
  }, 60_000)

  test('is filtered by year, state and organisation, and comes in pages', async () => {
    const by = county.actor(county.finance, 'finance-reviewer')
    expect((await seen(by, { year })).packages).toEqual(['甲县救助站 2024', '甲县水利站 2024'])
    expect((await seen(by, { state: 'approved' })).packages).toEqual([])
    expect((await seen(by, { organisationId: county.otherUnit })).packages).toEqual(['甲县救助站 2024'])
    const first = await listPackages(county.services, by, { limit: 2 })
    expect(first.packages.map(({ pack }) => pack.year)).toEqual([2024, 2025])
    expect(await seen(by, { limit: 2, after: first.next ?? '' })).toEqual({
      packages: ['甲县水利站 2024'],
      next: false,
    })
  }, 60_000)

  test('refuses what is no id', async () => {
    const by = county.actor(county.finance, 'finance-reviewer')
    await expect(seen(by, { after: 'x' })).rejects.toMatchObject({ code: 'request-invalid' })
  })
})

describe('a package', () => {
  test('is begun once a year, by who fills in, for years that there are forms of', async () => {
    const { services, actor, unit, otherUnit } = county
    const filler = actor(unit, 'filler')
    const begin = (by: Actor, organisationId: string, of: number) =>
      createPackage(services, by, { organisationId, year: of })
    await expect(begin(filler, unit, year)).rejects.toMatchObject({ code: 'package-exists' })
    await expect(begin(filler, otherUnit, year)).rejects.toMatchObject({ code: 'organisation-not-found' })
    await expect(begin(filler, 'x', year)).rejects.toMatchObject({ code: 'organisation-not-found' })
    await expect(begin(filler, unit, 1999)).rejects.toMatchObject({ code: 'edition-unknown' })
    await expect(begin(actor(unit, 'head'), unit, 2026)).rejects.toMatchObject({ code: 'role-not-allowed' })
  }, 60_000)
})
