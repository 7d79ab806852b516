import { endpoints, type Me, type OpenSessionJson } from '@mingxiao/contract'
import type { FastifyReply } from 'fastify'
import type { BegunSession } from '../auth/begin-session.ts'
import { describeMe } from '../auth/describe-me.ts'
import { endSession, listSessions, type OpenSession } from '../auth/open-sessions.ts'
import { passSecondFactor } from '../auth/pass-second-factor.ts'
import { signIn } from '../auth/sign-in.ts'
import { signOut, signOutEverywhere } from '../auth/sign-out.ts'
import { addRoute } from './add-route.ts'
import type { Server } from './server.ts'
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts'

export function addSessionRoutes(server: Server): void {
  const { identity, settings } = server
  addRoute(server, endpoints.signIn, async ({ body, caller, secret, reply }) =>
    welcome(server, await signIn(identity, body, { caller, earlier: secret }), caller.at, reply),
  )
  addRoute(server, endpoints.readSignInWays, async () => ({ singleSignOn: settings.singleSignOn !== null }))
  addRoute(server, endpoints.passSecondFactor, async ({ body, caller, secret, current, reply }) => {
    const begun = await passSecondFactor(identity, current, { code: body.code, caller, earlier: secret })
    return welcome(server, begun, caller.at, reply)
  })
  addRoute(server, endpoints.readSession, ({ current, caller }) => describeMe(identity, current, caller.at))
  addRoute(server, endpoints.signOut, async ({ current, caller, reply }) => {
    await signOut(identity, current, caller)
    clearSessionCookie(reply, settings)
    return undefined
  })
  addRoute(server, endpoints.listSessions, async ({ current, caller }) => ({
    items: (await listSessions(identity, current, caller)).map(openSessionAsJson),
  }))
  addRoute(server, endpoints.endSession, async ({ params, current, caller, reply }) => {
    const { isCurrent } = await endSession(identity, current, { id: params.sessionId, caller })
    if (isCurrent) clearSessionCookie(reply, settings)
    return undefined
  })
  addRoute(server, endpoints.signOutEverywhere, async ({ current, caller, reply }) => {
    await signOutEverywhere(identity, current, caller)
    clearSessionCookie(reply, settings)
    return undefined
  })
}

/** Hands a new session to the browser. */
export async function welcome(
  { identity, settings }: Server,
  begun: BegunSession,
  at: Date,
  reply: FastifyReply,
): Promise<Me> {
  setSessionCookie(reply, begun, settings)
  return describeMe(identity, begun, at)
}

function openSessionAsJson({ id, session, isCurrent }: OpenSession): OpenSessionJson {
  const { created_at, used_at, expires_at, address, agent } = session
  return {
    id,
    createdAt: created_at.toISOString(),
    usedAt: used_at.toISOString(),
    expiresAt: expires_at.toISOString(),
    address,
    agent,
    isCurrent,
  }
}
