import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Services } from '../actions/scope/services.ts'
import { verifyPassword } from '../auth/hash-password.ts'
import { judgePassword } from '../auth/judge-password.ts'
import { defaultSettings } from '../settings.ts'
import { connect } from '../store/connect.ts'
import { openEvidenceFiles } from '../store/evidence-files.ts'
import { findAccountByName } from '../store/identity/accounts.ts'
import { openJobFiles } from '../store/job-files.ts'
import type { Store } from '../store/open-store.ts'
import { verifyTrail } from '../store/verify-trail.ts'
import { today } from '../testing/a-county.ts'
import { aStore } from '../testing/a-store.ts'
import { seedSampleCounty } from './sample-county.ts'

let store: Store
let services: Services
beforeAll(async () => {
  store = await aStore()
  const kept = { files: openEvidenceFiles('unused'), results: openJobFiles('unused') }
  services = { database: store.database, ...kept, scan: null, mayReach: () => false }
}, 120_000)
afterAll(() => store.close(), 60_000)

test('a county is begun once: packages in every state, people in every role, an unbroken trail', async () => {
  const options = { at: today, mustChangePassword: true }
  const accounts = (await seedSampleCounty(services, options)) ?? []
  expect(
    Object.entries(Object.groupBy(accounts, ({ role }) => role)).map(([role, of]) => `${of.length} ${role}`),
  ).toEqual([
    '1 administrator',
    '1 finance-reviewer',
    '1 auditor',
    '3 department-reviewer',
    '12 filler',
    '12 head',
    '1 third-party',
  ])
  for (const { name, displayName, password } of accounts.slice(0, 3)) {
    const account = await findAccountByName(services.database, name)
    expect(account?.must_change_password).toBe(true)
    expect(await verifyPassword(account?.password_hash ?? null, password)).toBe(true)
    expect(judgePassword(password, { name, displayName }, defaultSettings.password)).toBeNull()
  }

  const owner = connect(store.ownerUrl, 1)
  const packages = await owner
    .selectFrom('package')
    .innerJoin('organisation', 'organisation.id', 'package.organisation_id')
    .select(['organisation.name', 'package.year', 'package.state', 'package.submission'])
    .orderBy('package.year', 'desc')
    .orderBy('organisation.name')
    .orderBy('package.submission')
    .execute()
  const said = (year: number) => {
    const own = packages.filter((pack) => pack.year === year)
    return Object.fromEntries(own.map(({ name, state, submission }) => [`${name} ${submission}`, state]))
  }
  expect(said(2024)).toEqual({
    '沅江市工伤保险服务中心 1': 'published',
    '示例市就业服务中心 1': 'approved',
    '示例市劳动保障监察大队 1': 'department-passed',
    '示例市人才交流服务中心 1': 'signed',
    '示例市河道保洁服务中心 1': 'submitted',
    '示例市水利工程质量站 1': 'signed',
    '示例市防汛物资储备站 1': 'returned',
    '示例市农村供水服务中心 1': 'draft',
    '示例市救助管理站 1': 'returned',
    '示例市社会福利院 1': 'approved',
    '示例市社会福利院 2': 'returned',
    '示例市婚姻登记处 1': 'draft',
  })
  expect(said(2023)).toEqual({
    '示例市就业服务中心 1': 'published',
    '示例市劳动保障监察大队 1': 'approved',
    '示例市河道保洁服务中心 1': 'published',
    '示例市水利工程质量站 1': 'published',
    '示例市农村供水服务中心 1': 'approved',
    '示例市救助管理站 1': 'approved',
    '示例市社会福利院 1': 'published',
    '示例市殡葬管理所 1': 'published',
  })
  expect(await verifyTrail(owner)).toMatchObject([{ broken: null }])
  await owner.destroy()
  expect(await seedSampleCounty(services, options)).toBeNull()
}, 120_000)
