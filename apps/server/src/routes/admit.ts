import type { Endpoint } from '@mingxiao/contract'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../auth/actor.ts'
import type { Caller } from '../auth/identity.ts'
import { mustChangePassword } from '../auth/must-change-password.ts'
import { type CurrentSession, peekSession, readSession } from '../auth/read-session.ts'
import { serverError } from '../errors.ts'
import type { Server } from './server.ts'
import { readSessionCookie } from './session-cookie.ts'

export interface Admitted {
  readonly caller: Caller
  readonly secret: string | null
  readonly current: CurrentSession | null
  readonly actor: Actor | null
}

/** Finds out who calls, and refuses whoever the endpoint is not for. */
export async function admit(
  server: Server,
  { access, path, answer }: Endpoint,
  request: FastifyRequest,
): Promise<Admitted> {
  const at = server.now()
  const caller = { address: request.ip, agent: (request.headers['user-agent'] ?? '').slice(0, 200), at }
  const secret = readSessionCookie(request, server.settings)
  if (access === 'public') return { caller, secret, current: null, actor: null }
  const find = answer.body === 'events' ? peekSession : readSession
  const current = secret === null ? null : await find(server.identity, secret, at)
  if (!current) throw serverError('not-signed-in', 'no session')
  if (access === 'begun') return { caller, secret, current, actor: null }
  if (!current.session.second_factor) throw serverError('second-factor-needed', 'session is not whole')
  if (mustChangePassword(current.account, server.settings, at))
    throw serverError('password-change-needed', 'password is not the owner’s or too old')
  const actor = path.includes('{regionId}') ? actorOf(current, regionOf(request), caller) : null
  if (actor && mustBindFactor(server, current, actor)) throw serverError('second-factor-unbound', 'role needs one')
  return { caller, secret, current, actor }
}

function actorOf({ account, grants }: CurrentSession, regionId: number, { address, at }: Caller): Actor {
  return {
    accountId: account.id,
    regionId,
    grants: grants
      .filter((grant) => grant.region_id === regionId)
      .map(({ organisation_id, role }) => ({ organisationId: organisation_id, role })),
    address,
    at,
  }
}

function regionOf(request: FastifyRequest): number {
  return (request.params as { readonly regionId: number }).regionId
}

/** What the provider of a single sign-on asks for is its own matter. */
function mustBindFactor({ settings }: Server, { account }: CurrentSession, { grants }: Actor): boolean {
  if (account.totp_secret !== null || account.password_hash === null) return false
  return grants.some(({ role }) => settings.secondFactorRoles.includes(role))
}
