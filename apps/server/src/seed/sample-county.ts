import { readFileSync } from 'node:fs'
import { type Draft, readDraft } from '@mingxiao/drafts'
import { addOrganisation, type NewOrganisation } from '../actions/region/add-organisation.ts'
import { setWindow } from '../actions/region/set-window.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { hashPassword } from '../auth/hash-password.ts'
import { createAdministrator } from '../create-administrator.ts'
import { findAccountByName, findGrants, setPassword } from '../store/identity/accounts.ts'
import { findRegion } from '../store/region/regions.ts'
import { addPerson, type DemoAccount, type Person } from './demo-people.ts'
import { fillPackage } from './fill-package.ts'
import { inventedDraft } from './invented-draft.ts'
import { departments, inventedUnits, sampleUnit } from './invented-units.ts'
import { claim, type StaffedUnit, seedLastYear } from './last-year.ts'
import { newPassword } from './new-password.ts'
import { journeyOf, sampleWays } from './sample-ways.ts'

export interface SeedOptions {
  readonly at: Date
  /** In production demo passwords hold until the first sign-in only. */
  readonly mustChangePassword: boolean
}

/**
 * Fills an empty database with a county to look at: a finance bureau, three departments, twelve units whose packages stand in
 * different places, and what most of them handed in a year before. Returns the accounts with their passwords, which are kept
 * nowhere else; null where the county is there.
 */
export async function seedSampleCounty(
  services: Services,
  options: SeedOptions,
): Promise<readonly DemoAccount[] | null> {
  if (await findRegion(services.database, county.regionId)) return null
  const begun = daysBefore(options.at, 400)
  const { administrator, account, bureau } = await beginCounty(services, begun, options)
  const accounts: DemoAccount[] = [account]
  const add = async (person: Person): Promise<Actor> => {
    const added = await addPerson(services, administrator, person, options)
    accounts.push(added.account)
    return added.actor
  }
  const reviewer = await add({ ...people.caizheng, organisation: bureau })
  await add({ ...people.shenji, organisation: bureau })

  const units: (StaffedUnit & { readonly draft: Draft })[] = []
  for (const [index, name] of departments.entries()) {
    const department = await addOrganisation(services, administrator, bodyUnder(bureau.id, 'department', name))
    const displayName = `主管部门审核人${index + 1}`
    const person = { name: `zhuguan${index + 1}`, displayName, role: 'department-reviewer' } as const
    const above = await add({ ...person, organisation: department })
    for (const { draft, ...unit } of unitsOf(name)) {
      const organisation = await addOrganisation(services, administrator, bodyUnder(department.id, 'unit', unit.name))
      const number = String(unit.number).padStart(2, '0')
      const addTo = (kind: 'tianbao' | 'fuze', called: string, role: 'filler' | 'head') =>
        add({ name: `${kind}${number}`, displayName: `${called}${number}`, role, organisation })
      const filler = await addTo('tianbao', '填报人', 'filler')
      const head = await addTo('fuze', '单位负责人', 'head')
      if (unit.number === 2) await add({ ...people.pingshen, organisation })
      units.push({ organisation, draft, team: { filler, head, reviewer: above, bureau: reviewer } })
    }
  }
  await seedLastYear(services, units, { bureau: reviewer, year: year - 1, opensAt: daysBefore(options.at, 390) })
  await seedThisYear(services, units, reviewer, options.at)
  return accounts
}

/** Open for a month by now, and for two more. */
async function seedThisYear(
  services: Services,
  units: readonly (StaffedUnit & { readonly draft: Draft })[],
  bureau: Actor,
  at: Date,
): Promise<void> {
  const now = (actor: Actor): Actor => ({ ...actor, at })
  const window = { opensAt: daysBefore(at, 30), closesAt: daysBefore(at, -60) }
  await setWindow(services, now(bureau), { year, ...window, remindDays: [7, 3, 1] })
  for (const { organisation, team, draft } of units) {
    const way = sampleWays[organisation.name]
    if (!way) continue
    const [filler, head, reviewer] = [now(team.filler), now(team.head), now(team.reviewer)]
    const packageId = await fillPackage(services, filler, draft)
    const score = claimedScores[organisation.name]
    if (score !== undefined) await claim(services, filler, packageId, score)
    await way(journeyOf(services, { filler, head, reviewer, bureau: now(bureau) }, packageId))
  }
}

/** What the paper said that some units had filled in before. */
const claimedScores: Readonly<Record<string, string>> = {
  示例市就业服务中心: '100',
  示例市河道保洁服务中心: '100',
  示例市防汛物资储备站: '100',
}

function bodyUnder(parentId: string, kind: 'department' | 'unit', name: string): NewOrganisation {
  return { kind, parentId, name, creditCode: null }
}

function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * 86_400_000)
}

const year = 2024
const county = { regionId: 430981, regionName: '示例市' } as const
const people = {
  caizheng: { name: 'caizheng', displayName: '财政复核人', role: 'finance-reviewer' },
  shenji: { name: 'shenji', displayName: '审计人员', role: 'auditor' },
  pingshen: { name: 'pingshen', displayName: '第三方评审人', role: 'third-party' },
} as const

async function beginCounty(services: Services, begun: Date, { at, mustChangePassword }: SeedOptions) {
  const { database } = services
  const name = 'guanli'
  const displayName = '系统管理员'
  await createAdministrator({ database }, { ...county, name, displayName }, begun)
  const found = await findAccountByName(database, name)
  const [grant] = found ? await findGrants(database, found.id) : []
  if (!found || !grant) throw new Error('an administrator who was not created')
  const password = newPassword()
  await setPassword(database, found.id, { hash: await hashPassword(password), at, mustChange: mustChangePassword })
  const bureau = { id: grant.organisation_id, name: `${county.regionName}财政局` }
  const role = 'administrator' as const
  const administrator: Actor = {
    accountId: found.id,
    regionId: county.regionId,
    grants: [{ organisationId: bureau.id, role }],
    address: 'local',
    at: begun,
  }
  return { administrator, bureau, account: { name, displayName, password, organisation: bureau.name, role } }
}

interface SeedUnit {
  readonly number: number
  readonly name: string
  readonly department: string
  readonly draft: Draft
}

function unitsOf(department: string): readonly SeedUnit[] {
  const sample = { ...sampleUnit, draft: readDraft(readFileSync(sampleFile, 'utf8')) }
  const invented = inventedUnits.map((unit) => ({
    name: unit.name,
    department: unit.department,
    draft: inventedDraft(unit, year),
  }))
  return [sample, ...invented]
    .map((unit, at) => ({ ...unit, number: at + 1 }))
    .filter((unit) => unit.department === department)
}

const sampleFile = new URL('../../../../samples/yuanjiang-2024.mingxiao.json', import.meta.url)
