import type { Actor } from '../../auth/actor.ts'
import type { Identity } from '../../auth/identity.ts'
import { inviteAccount } from '../../auth/invite-account.ts'
import { serverError } from '../../errors.ts'
import { findAccountByName } from '../../store/identity/accounts.ts'
import { listOrganisations } from '../../store/region/organisations.ts'
import type { OrganisationTable } from '../../store/tables.ts'
import type { Role } from '../../workflow/role.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import { type Invited, newAccount, writeAccount } from './add-account.ts'
import { writeGrant } from './grant-role.ts'
import { type PersonLine, readPeopleList, rolesByName } from './read-people-list.ts'

/** Somebody of a list, with the token by which they set their first password. */
export interface InvitedPerson extends Invited {
  readonly organisation: string
  readonly role: Role
}

/** Opens an account for everybody on a sheet, with a role, and invites them; either all, or none and each wrong line is named. */
export async function importPeople(
  identity: Identity,
  actor: Actor,
  bytes: Uint8Array,
): Promise<readonly InvitedPerson[]> {
  requireRegionRole(actor, 'manage-people')
  const { database } = identity
  const lines = readPeopleList(bytes)
  const taken = new Set<string>()
  for (const { name } of lines) if (await findAccountByName(database, name)) taken.add(name)
  const people = await inScope(database, actor, async (work) => {
    const organisations = await listOrganisations(work, actor.regionId)
    const read = lines.map((line, at) => personOf(line, organisations, new Set([...taken, ...namesBefore(lines, at)])))
    const faults = read.flatMap((one, at) => (typeof one === 'string' ? [`第${lines[at]?.row}行：${one}`] : []))
    if (faults.length > 0)
      throw serverError('people-list-unreadable', `${faults.length} lines`, { detail: faults.join('') })
    const added = []
    for (const person of read.filter((one) => typeof one !== 'string')) {
      const account = newAccount(actor.at, { ...person, subject: null })
      await writeAccount(work, actor, account)
      const { organisation, role } = person
      await writeGrant(work, actor, { accountId: account.id, organisationId: organisation.id, role })
      added.push({ account, organisation: organisation.name, role })
    }
    return added
  })
  const invited: InvitedPerson[] = []
  for (const person of people)
    invited.push({ ...person, ...(await inviteAccount(identity, person.account.id, actor.at)) })
  return invited
}

interface Person {
  readonly name: string
  readonly displayName: string
  readonly organisation: OrganisationTable
  readonly role: Role
}

function namesBefore(lines: readonly PersonLine[], at: number): readonly string[] {
  return lines.slice(0, at).map(({ name }) => name)
}

/** Somebody to be added, or what is wrong with their line. */
function personOf(
  { name, displayName, organisation, role }: PersonLine,
  known: readonly OrganisationTable[],
  taken: ReadonlySet<string>,
): Person | string {
  const found = known.filter((one) => one.name === organisation)
  const [only] = found
  const as = rolesByName[role]
  if (!/^[\p{L}\p{N}._-]{2,60}$/u.test(name)) return `用户名“${name}”应为 2 到 60 个字母、数字、汉字或 . _ -。`
  if (taken.has(name)) return `用户名“${name}”已被使用。`
  if (displayName === '' || displayName.length > 200) return '姓名为空或过长。'
  if (!only || found.length > 1) return `没有找到单位“${organisation}”，或有多个同名。`
  if (!as) return `角色“${role}”应为${Object.keys(rolesByName).join('、')}之一。`
  return { name, displayName, organisation: only, role: as }
}
