import { endpoints } from '@mingxiao/contract'
import { acceptInvitation } from '../auth/accept-invitation.ts'
import { changePassword } from '../auth/change-password.ts'
import { describeMe } from '../auth/describe-me.ts'
import type { Caller } from '../auth/identity.ts'
import { type CurrentSession, readSession } from '../auth/read-session.ts'
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor } from '../auth/second-factor.ts'
import { serverError } from '../errors.ts'
import { addRoute } from './add-route.ts'
import type { Server } from './server.ts'
import { welcome } from './session-routes.ts'

export function addAccountRoutes(server: Server): void {
  const { identity } = server
  addRoute(server, endpoints.changePassword, async ({ body, current, caller, reply }) =>
    welcome(server, await changePassword(identity, current, { ...body, caller }), caller.at, reply),
  )
  addRoute(server, endpoints.acceptInvitation, async ({ body, caller, secret, reply }) =>
    welcome(server, await acceptInvitation(identity, body, { caller, earlier: secret }), caller.at, reply),
  )
  addRoute(server, endpoints.beginSecondFactor, ({ body, current, caller }) =>
    beginSecondFactor(identity, current, { ...body, caller }),
  )
  addRoute(server, endpoints.confirmSecondFactor, async ({ body, current, caller, secret }) => {
    await confirmSecondFactor(identity, current, { ...body, caller })
    return describeMe(identity, await readAgain(server, secret, caller), caller.at)
  })
  addRoute(server, endpoints.removeSecondFactor, async ({ body, current, caller, secret }) => {
    await removeSecondFactor(identity, current, { ...body, caller })
    return describeMe(identity, await readAgain(server, secret, caller), caller.at)
  })
}

async function readAgain({ identity }: Server, secret: string | null, { at }: Caller): Promise<CurrentSession> {
  const current = secret === null ? null : await readSession(identity, secret, at)
  if (!current) throw serverError('not-signed-in', 'session ended meanwhile')
  return current
}
