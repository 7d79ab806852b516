import { readFileSync } from 'node:fs'
import { type Draft, readDraft } from '@mingxiao/drafts'
import { addOrganisation } from '../actions/region/add-organisation.ts'
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
import { newPassword } from './new-password.ts'
import { journeyOf, sampleWays } from './sample-ways.ts'

export interface SeedOptions {
  readonly at: Date
  /** In production demo passwords hold until the first sign-in only. */
  readonly mustChangePassword: boolean
}

/**
 * Fills an empty database with a county to look at: a finance bureau, three departments, twelve units whose packages stand in
 * different places. Returns the accounts with their passwords, which are kept nowhere else; null where the county is there.
 */
export async function seedSampleCounty(
  services: Services,
  options: SeedOptions,
): Promise<readonly DemoAccount[] | null> {
  if (await findRegion(services.database, county.regionId)) return null
  const { administrator, account, bureau } = await beginCounty(services, options)
  const accounts: DemoAccount[] = [account]
  const add = async (person: Person): Promise<Actor> => {
    const added = await addPerson(services, administrator, person, options.mustChangePassword)
    accounts.push(added.account)
    return added.actor
  }
  const reviewer = await add({ ...people.caizheng, organisation: bureau })
  await add({ ...people.shenji, organisation: bureau })
  await setWindow(services, reviewer, { year, ...around(options.at), remindDays: [7, 3, 1] })

  for (const [at, name] of departments.entries()) {
    const department = await addOrganisation(services, administrator, {
      kind: 'department',
      parentId: bureau.id,
      name,
      creditCode: null,
    })
    const person = {
      name: `zhuguan${at + 1}`,
      displayName: `主管部门审核人${at + 1}`,
      role: 'department-reviewer',
    } as const
    const above = { department, reviewer: await add({ ...person, organisation: department }) }
    for (const unit of unitsOf(name)) {
      const organisation = await addOrganisation(services, administrator, {
        kind: 'unit',
        parentId: department.id,
        name: unit.name,
        creditCode: null,
      })
      const number = String(unit.number).padStart(2, '0')
      const filler = await add({
        name: `tianbao${number}`,
        displayName: `填报人${number}`,
        role: 'filler',
        organisation,
      })
      const head = await add({ name: `fuze${number}`, displayName: `单位负责人${number}`, role: 'head', organisation })
      if (unit.number === 2) await add({ ...people.pingshen, organisation })
      const way = sampleWays[unit.name]
      if (!way) continue
      const packageId = await fillPackage(services, filler, unit.draft)
      await way(journeyOf(services, { filler, head, reviewer: above.reviewer, bureau: reviewer }, packageId))
    }
  }
  return accounts
}

const year = 2024
const county = { regionId: 430981, regionName: '示例市' } as const
const people = {
  caizheng: { name: 'caizheng', displayName: '财政复核人', role: 'finance-reviewer' },
  shenji: { name: 'shenji', displayName: '审计人员', role: 'auditor' },
  pingshen: { name: 'pingshen', displayName: '第三方评审人', role: 'third-party' },
} as const

async function beginCounty(services: Services, { at, mustChangePassword }: SeedOptions) {
  const { database } = services
  const name = 'guanli'
  const displayName = '系统管理员'
  await createAdministrator({ database }, { ...county, name, displayName }, at)
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
    at,
  }
  return { administrator, bureau, account: { name, displayName, password, organisation: bureau.name, role } }
}

/** Open for a month before and two after. */
function around(at: Date) {
  const day = 86_400_000
  return { opensAt: new Date(at.getTime() - 30 * day), closesAt: new Date(at.getTime() + 60 * day) }
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
