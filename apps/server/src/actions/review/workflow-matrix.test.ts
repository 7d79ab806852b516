import { AppError } from '@mingxiao/core'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../auth/actor.ts'
import { connect } from '../../store/connect.ts'
import { newId } from '../../store/new-id.ts'
import type { Tables } from '../../store/tables.ts'
import { verifyTrail } from '../../store/verify-trail.ts'
import { aCounty, type County, today, year } from '../../testing/a-county.ts'
import { fillCorrectly } from '../../testing/fill-correctly.ts'
import { type DeedName, deeds } from '../../workflow/deeds.ts'
import { type Move, type MoveName, moves } from '../../workflow/moves.ts'
import type { PackageState } from '../../workflow/package-state.ts'
import type { Part } from '../../workflow/part.ts'
import type { Role } from '../../workflow/role.ts'
import { addEvidence } from '../packages/add-evidence.ts'
import { createPackage } from '../packages/create-package.ts'
import { editCells } from '../packages/edit-cells.ts'
import { importPackage } from '../packages/import-package.ts'
import { readPackage } from '../packages/read-package.ts'
import { addNote } from './add-note.ts'
import { askWaiver } from './ask-waiver.ts'
import { decideWaiver } from './decide-waiver.ts'
import { makeMove } from './make-move.ts'
import { scoreReview } from './score-review.ts'
import { settleNote } from './settle-note.ts'

const states: readonly PackageState[] = [
  'draft',
  'submitted',
  'signed',
  'department-passed',
  'approved',
  'published',
  'returned',
]
const parts: readonly Part[] = ['filled', 'signed', 'reviewed-department', 'reviewed-finance']
const moveNames = Object.keys(moves) as readonly MoveName[]
const deedNames = Object.keys(deeds) as readonly DeedName[]
const atHome = { filler: 'unit', 'finance-officer': 'unit', head: 'unit', 'department-reviewer': 'department' } as const
const roles: Readonly<Record<Role, 'unit' | 'department' | 'finance'>> = {
  ...atHome,
  'finance-reviewer': 'finance',
  'third-party': 'unit',
  auditor: 'finance',
  administrator: 'finance',
}
const roleNames = Object.keys(roles) as readonly Role[]

let county: County
let owner: Kysely<Tables>
let packageId: string
let fingerprint: string

beforeAll(async () => {
  county = await aCounty()
  owner = connect(county.ownerUrl, 1)
  const filler = county.actor(county.unit, 'filler')
  packageId = (await createPackage(county.services, filler, { organisationId: county.unit, year })).id
  await fillCorrectly(county.services, filler, packageId)
  const { cells } = await readPackage(county.services, filler, packageId)
  const [address, revision] = ['2/indicators.~1.weight', cells.get('2/indicators.~1.weight')?.revision ?? '0']
  await editCells(county.services, filler, packageId, [{ address, value: '7', revision }])
  const { judged } = await readPackage(county.services, filler, packageId)
  const error = judged.findings.find(({ severity }) => severity === 'error')
  fingerprint = error?.fingerprint ?? ''
}, 120_000)
afterAll(async () => {
  await owner.destroy()
  await county.close()
}, 60_000)

/** The package in a state, nobody having taken a part, its errors waived. */
async function stand(state: PackageState, part: { readonly by: Actor; readonly part: Part } | null): Promise<void> {
  await sql`delete from participation`.execute(owner)
  for (const table of ['note', 'evidence', 'cell', 'package'])
    await sql`delete from ${sql.ref(table)} where ${sql.ref(table === 'package' ? 'id' : 'package_id')} <> ${packageId}`.execute(
      owner,
    )
  await sql`update package set state = ${state}, revision = 100`.execute(owner)
  await sql`delete from waiver`.execute(owner)
  if (!part) return
  await sql`insert into participation values (${county.regionId}, ${packageId}, 1, ${part.by.accountId}, ${part.part}, ${county.unit}, ${today})`.execute(
    owner,
  )
}

async function waive(accepted: boolean): Promise<void> {
  const { judged } = await readPackage(county.services, county.actor(county.finance, 'auditor'), packageId)
  for (const { fingerprint: of, hash, rule } of judged.findings.filter(({ severity }) => severity === 'error'))
    await sql`insert into waiver (region_id, package_id, fingerprint, organisation_id, finding_hash, rule, reason, asked_by, asked_at, accepted_by, accepted_at) values (
      ${county.regionId}, ${packageId}, ${of}, ${county.unit}, ${hash}, ${rule.id}, '理由', ${packageId}, ${today},
      ${accepted ? packageId : null}, ${accepted ? today : null})`.execute(owner)
}

/** 'done', or the code of the refusal. */
async function outcomeOf(doing: Promise<unknown>): Promise<string> {
  try {
    await doing
    return 'done'
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

function move(by: Actor, name: MoveName): Promise<unknown> {
  const reason = (moves[name] as Move).needsReason ? { reason: '请核对。' } : {}
  return makeMove(county.services, by, { packageId, move: name, revision: '100', ...reason })
}

/** Goes as far as the file, which holds no package. */
function importNothing(by: Actor): Promise<unknown> {
  const file = { packageId, revision: '100', name: 'x.txt', bytes: new TextEncoder().encode('x') }
  return importPackage(county.services, by, file).catch((error) => {
    if (error.code !== 'file-without-package') throw error
  })
}

function does(by: Actor, deed: DeedName): Promise<unknown> {
  const { services } = county
  const content = (async function* () {
    yield new TextEncoder().encode('凭证')
  })()
  const file = { name: '凭证.txt', mediaType: 'text/plain', content, mostBytes: 100, address: '' }
  switch (deed) {
    case 'read':
      return readPackage(services, by, packageId)
    case 'edit':
      return editCells(services, by, packageId, [{ address: '1/thrift.measures', value: '', revision: '0' }])
    case 'import':
      return importNothing(by)
    case 'ask-waiver':
      return askWaiver(services, by, { packageId, fingerprint, reason: '理由' })
    case 'decide-waiver':
      return decideWaiver(services, by, { packageId, fingerprint, accepted: true, reason: '理由' })
    case 'score-review':
      return scoreReview(services, by, { packageId, address: '2/indicators.~1.score', score: '1', reason: '理由' })
    case 'note':
      return addNote(services, by, packageId, { address: '', text: '请核对。' })
    case 'settle-note':
      return settleNoteOfOthers(by)
    case 'add-evidence':
      return addEvidence(services, by, { packageId, ...file })
  }
}

async function settleNoteOfOthers(by: Actor): Promise<void> {
  const id = newId(today)
  await sql`insert into note (region_id, id, package_id, organisation_id, address, text, returns, written_by, written_at)
    values (${county.regionId}, ${id}, ${packageId}, ${county.unit}, '', '请核对。', false, ${packageId}, ${today})`.execute(
    owner,
  )
  await settleNote(county.services, by, packageId, id)
}

function expected(isAllowed: boolean, allowed: readonly Role[], role: Role): string {
  if (isAllowed) return 'done'
  if (!(deeds.read.roles as readonly Role[]).includes(role)) return 'package-not-found'
  return allowed.includes(role) ? 'state-not-allowed' : 'role-not-allowed'
}

describe.each(roleNames)('as %s', (role) => {
  test.each(moveNames)(
    '%s is made exactly from the states of the table',
    async (name) => {
      const { from, roles: allowed }: Move = moves[name]
      const by = county.actor(county[roles[role]], role)
      const outcomes: Record<string, string> = {}
      for (const state of states) {
        await stand(state, null)
        if (allowed.includes(role)) await waive(true)
        outcomes[state] = await outcomeOf(move(by, name))
      }
      const isAllowed = (state: PackageState) => from.includes(state) && allowed.includes(role)
      expect(outcomes).toEqual(
        Object.fromEntries(states.map((state) => [state, expected(isAllowed(state), allowed, role)])),
      )
    },
    60_000,
  )

  test.each(deedNames)(
    '%s is done exactly in the states of the table',
    async (deed) => {
      const { in: inStates, roles: allowed } = deeds[deed] as { in: readonly PackageState[]; roles: readonly Role[] }
      const by = county.actor(county[roles[role]], role)
      const outcomes: Record<string, string> = {}
      for (const state of states) {
        await stand(state, null)
        if (deed === 'decide-waiver' && allowed.includes(role)) await waive(false)
        outcomes[state] = await outcomeOf(does(by, deed))
      }
      const isAllowed = (state: PackageState) => inStates.includes(state) && allowed.includes(role)
      expect(outcomes).toEqual(
        Object.fromEntries(states.map((state) => [state, expected(isAllowed(state), allowed, role)])),
      )
    },
    60_000,
  )
})

describe('who has no grant that reaches the package', () => {
  const outsiders: Readonly<Record<string, () => Actor>> = {
    'a filler of another unit': () => county.actor(county.otherUnit, 'filler', 'finance-officer', 'head'),
    'a reviewer of another department': () => county.actor(county.otherDepartment, 'department-reviewer'),
    'a third party that others are assigned to': () => county.actor(county.otherUnit, 'third-party'),
    'a filler at the department': () => county.actor(county.department, 'filler', 'head'),
    'the finance bureau of another region': () => ({
      ...county.actor(county.finance, 'finance-reviewer'),
      regionId: 430902,
    }),
    'somebody without grants': () => county.actor(county.unit),
  }
  test.each(Object.keys(outsiders))(
    '%s is told that there is none',
    async (name) => {
      const by = outsiders[name]?.() as Actor
      for (const state of states) {
        await stand(state, null)
        for (const made of moveNames)
          expect(`${made} ${await outcomeOf(move(by, made))}`).toBe(`${made} package-not-found`)
        for (const deed of deedNames)
          expect(`${deed} ${await outcomeOf(does(by, deed))}`).toBe(`${deed} package-not-found`)
      }
    },
    60_000,
  )
})

describe.each(parts)('whoever took the part %s in this submission', (part) => {
  test.each(moveNames)(
    'may or may not %s, as the table says',
    async (name) => {
      const { from, roles: allowed, notAfter }: Move = moves[name]
      const by = county.actor(county[roles[allowed[0] as Role]], ...allowed)
      await stand(from[0] as PackageState, { by, part })
      await waive(true)
      expect(await outcomeOf(move(by, name))).toBe(notAfter.includes(part) ? 'parts-exclude' : 'done')
    },
    60_000,
  )
})

test('the trail holds afterwards', async () => {
  expect(await verifyTrail(owner)).toMatchObject([{ broken: null }])
})
