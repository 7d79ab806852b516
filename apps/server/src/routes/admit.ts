import type { Endpoint } from '@mingxiao/contract'
import type { AppError } from '@mingxiao/core'
import type { FastifyRequest } from 'fastify'
import { type Actor, grantsInRegion } from '../auth/actor.ts'
import type { Caller } from '../auth/identity.ts'
import { mustBindFactor } from '../auth/must-bind-factor.ts'
import { mustChangePassword } from '../auth/must-change-password.ts'
import { type CurrentSession, peekSession, readSession } from '../auth/read-session.ts'
import { recallSession } from '../auth/recall-session.ts'
import { serverError } from '../errors.ts'
import type { SessionProof } from '../store/identity/find-admission.ts'
import type { Role } from '../workflow/role.ts'
import type { Server } from './server.ts'
import { readSessionCookie } from './session-cookie.ts'

export interface Admitted {
  readonly caller: Caller
  readonly secret: string | null
  readonly current: CurrentSession | null
  readonly actor: Actor | null
}

/** Finds out who calls, and refuses whoever the endpoint is not for. */
export async function admit(server: Server, endpoint: Endpoint, request: FastifyRequest): Promise<Admitted> {
  const { access, answer } = endpoint
  const call = callOf(server, request)
  if (access === 'public') return { ...call, current: null, actor: null }
  const find = answer.body === 'events' ? peekSession : readSession
  const current = call.secret === null ? null : await find(server.identity, call.secret, call.caller.at)
  if (!current) throw serverError('not-signed-in', 'no session')
  if (access === 'begun') return { ...call, current, actor: null }
  const admitted = { ...call, current, actor: actorOf(endpoint, current, request, call.caller) }
  const refusal = refusalOf(server, admitted)
  if (refusal) throw refusal
  return admitted
}

export interface Recalled extends Admitted {
  readonly proof: SessionProof
}

/** Who calls, as this process remembers them; null where it does not, or where anything would be refused. */
export function recall(server: Server, endpoint: Endpoint, request: FastifyRequest): Recalled | null {
  const call = callOf(server, request)
  const session = call.secret === null ? null : recallSession(server.identity, call.secret, call.caller.at)
  if (!session || endpoint.access !== 'session') return null
  const { current, proofIn } = session
  const actor = actorOf(endpoint, current, request, call.caller)
  const recalled = { ...call, current, actor }
  return actor === null || refusalOf(server, recalled) ? null : { ...recalled, proof: proofIn(actor.regionId) }
}

function callOf(server: Server, request: FastifyRequest): Pick<Admitted, 'caller' | 'secret'> {
  const agent = (request.headers['user-agent'] ?? '').slice(0, 200)
  const caller = { address: request.ip, agent, at: server.now() }
  return { caller, secret: readSessionCookie(request, server.settings) }
}

function refusalOf(
  server: Server,
  { caller: { at }, current, actor }: Admitted & { readonly current: CurrentSession },
): AppError | null {
  if (!current.session.second_factor) return serverError('second-factor-needed', 'session is not whole')
  if (mustChangePassword(current.account, server.settings, at))
    return serverError('password-change-needed', 'password is not the owner’s or too old')
  if (actor && mustBindFactor(current.account, rolesOf(actor), server.settings))
    return serverError('second-factor-unbound', 'role needs one')
  return null
}

/** The caller in the region that the path names; null where it names none. */
function actorOf(
  { path }: Endpoint,
  { account, grants }: CurrentSession,
  request: FastifyRequest,
  { address, at }: Caller,
): Actor | null {
  if (!path.includes('{regionId}')) return null
  const { regionId } = request.params as { readonly regionId: number }
  return {
    accountId: account.id,
    regionId,
    grants: grantsInRegion(grants, regionId),
    address,
    at,
  }
}

function rolesOf({ grants }: Actor): readonly Role[] {
  return grants.map(({ role }) => role)
}
