import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultSettings } from '../settings.ts'
import { connect, type Database } from '../store/connect.ts'
import { today } from '../testing/a-county.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'
import { type DeedName, deeds } from '../workflow/deeds.ts'
import { type Move, type MoveName, moves } from '../workflow/moves.ts'
import type { PackageState } from '../workflow/package-state.ts'
import { reaches } from '../workflow/reaches.ts'
import type { Role } from '../workflow/role.ts'

const roles = Object.keys(reaches) as Role[]
const moveNames = Object.keys(moves) as MoveName[]
const deedNames = Object.keys(deeds) as DeedName[]
const states = [...deeds.read.in] as PackageState[]
const limits = { ...defaultSettings.limits, requestsPerMinute: 1_000_000 }

let county: StaffedCounty
let owner: Database
let packageId: string
const people = new Map<Role, Person>()
beforeAll(async () => {
  county = await aStaffedCounty({ limits })
  owner = connect(county.ownerUrl, 1)
  for (const role of roles) people.set(role, await county.person(placeOf(role), role))
  packageId = await county.begin(personIn('filler'))
}, 120_000)
afterAll(async () => {
  await owner.destroy()
  await county.close()
}, 60_000)

describe.each(states)('a package that is %s', (state) => {
  test('is moved by whom the table of moves names, and by nobody else', async () => {
    await stand(state)
    const told = await Promise.all(roles.flatMap((role) => moveNames.map((move) => tryMove(role, move))))
    const expected = roles.flatMap((role) =>
      moveNames.map((move) => `${role} ${move}: ${expectedCode(role, moves[move].roles, moves[move].from, state)}`),
    )
    expect(told).toEqual(expected.map((line) => line.replace(': allowed', ': package-changed')))
  }, 120_000)

  test('is read, edited and spoken of by whom the table of deeds names, and by nobody else', async () => {
    await stand(state)
    const told: string[] = []
    for (const role of roles) for (const deed of deedNames) told.push(`${role} ${deed}: ${await tryDeed(role, deed)}`)
    const expected = roles.flatMap((role) =>
      deedNames.map((deed) => {
        const code = expectedCode(role, deeds[deed].roles, deeds[deed].in, state)
        return `${role} ${deed}: ${code === 'allowed' ? afterwards[deed] : code}`
      }),
    )
    expect(told).toEqual(expected)
  }, 120_000)
})

const exclusions = moveNames.flatMap((move) => moves[move].notAfter.map((part) => [move, part] as const))

test.each(exclusions)('to %s is not for whoever %s', async (move, part) => {
  const { from, roles: allowed, needsReason }: Move = moves[move]
  const [state, role] = [from[0], allowed[0]]
  if (!state || !role) throw new Error(`${move} starts nowhere`)
  await stand(state)
  const person = personIn(role)
  const row = { region_id: county.regionId, package_id: packageId, submission: 1, account_id: person.accountId }
  await owner
    .insertInto('participation')
    .values({ ...row, part, organisation_id: county.unit, since: today })
    .execute()
  const { revision } = (await person.call('readPackage', of())).head
  const body = { move, revision, ...(needsReason ? { reason: '退回' } : {}) }
  expect(await codeOf(person.call('makeMove', { ...of(), body }))).toBe('parts-exclude')
  await owner.deleteFrom('participation').where('part', '=', part).execute()
})

function placeOf(role: Role): string {
  if (role === 'department-reviewer') return county.department
  return ['finance-reviewer', 'auditor', 'administrator'].includes(role) ? county.finance : county.unit
}

function personIn(role: Role): Person {
  const person = people.get(role)
  if (!person) throw new Error(`nobody is ${role}`)
  return person
}

function of() {
  return { params: { regionId: county.regionId, packageId } }
}

async function stand(state: PackageState): Promise<void> {
  await owner.updateTable('package').set({ state }).where('id', '=', packageId).execute()
}

/** What the tables say, in the order in which the server asks: may they see it, is it their role, is it the time. */
function expectedCode(role: Role, allowed: readonly Role[], at: readonly PackageState[], state: PackageState): string {
  if (!(deeds.read.roles as readonly Role[]).includes(role)) return 'package-not-found'
  if (!allowed.includes(role)) return 'role-not-allowed'
  return at.includes(state) ? 'allowed' : 'state-not-allowed'
}

/** On a revision that there never was: what is allowed goes no further, and changes nothing. */
async function tryMove(role: Role, move: MoveName): Promise<string> {
  const body = { move, revision: '999', reason: '退回' }
  return `${role} ${move}: ${await codeOf(personIn(role).call('makeMove', { ...of(), body }))}`
}

/** With a cell or finding that there is not, so that what is allowed changes nothing either. */
const afterwards: Readonly<Record<DeedName, string>> = {
  read: 'done',
  edit: 'cell-unknown',
  import: 'file-without-package',
  'ask-waiver': 'finding-not-found',
  'decide-waiver': 'finding-not-found',
  'score-review': 'indicator-not-found',
  note: 'cell-unknown',
  'settle-note': 'note-not-found',
  'add-evidence': 'cell-unknown',
}

function tryDeed(role: Role, deed: DeedName): Promise<string> {
  const person = personIn(role)
  const [address, fingerprint] = ['9/no.cell', 'no-finding']
  const calls: Readonly<Record<DeedName, () => Promise<unknown>>> = {
    read: () => person.call('readPackage', of()),
    edit: () => person.call('editCells', { ...of(), body: { edits: [{ address, value: '1', revision: '0' }] } }),
    import: () =>
      person.call('importPackage', { ...of(), query: { revision: '1' }, file: new Blob(['x']), name: 'x.txt' }),
    'ask-waiver': () => person.call('askWaiver', { ...of(), body: { fingerprint, reason: '有原因' } }),
    'decide-waiver': () =>
      person.call('decideWaiver', {
        params: { ...of().params, fingerprint },
        body: { accepted: true, reason: '属实' },
      }),
    'settle-note': () => person.call('settleNote', { params: { ...of().params, noteId: packageId } }),
    'score-review': () => person.call('scoreReview', { ...of(), body: { address, score: '1', reason: '有误' } }),
    note: () => person.call('addNote', { ...of(), body: { address, text: '请核对' } }),
    'add-evidence': () =>
      person.call('addEvidence', { ...of(), query: { address }, file: new Blob(['x']), name: 'x.txt' }),
  }
  return codeOf(calls[deed]())
}

function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error) => error.problem.code,
  )
}
