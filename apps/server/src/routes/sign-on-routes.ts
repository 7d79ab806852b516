import { endpoints } from '@mingxiao/contract'
import { finishSignOn, startSignOn } from '../auth/sign-on.ts'
import { openSingleSignOn } from '../auth/single-sign-on.ts'
import { serverError } from '../errors.ts'
import { addRoute } from './add-route.ts'
import type { Server } from './server.ts'
import { cookieOptions, readCookie, setSessionCookie } from './session-cookie.ts'

export function addSignOnRoutes(server: Server): void {
  const { identity, settings } = server
  const single = openSingleSignOn(settings)
  const provider = () => {
    if (single === null) throw serverError('sign-on-not-configured', 'no provider')
    return single
  }
  const cookie = settings.development ? 'mingxiao-sign-on' : '__Host-mingxiao-sign-on'
  addRoute(server, endpoints.startSignOn, async ({ caller, reply }) => {
    const { url, state } = await startSignOn(identity, provider(), caller)
    return reply.setCookie(cookie, state, { ...cookieOptions(settings), maxAge: 600 }).redirect(url.href)
  })
  addRoute(server, endpoints.finishSignOn, async ({ caller, secret, request, reply }) => {
    const found = provider()
    const returned = new URL(request.url, settings.singleSignOn?.redirectUri)
    const state = readCookie(request, cookie)
    reply.clearCookie(cookie, cookieOptions(settings))
    const begun = await finishSignOn(identity, found, { returned, state, caller, earlier: secret })
    setSessionCookie(reply, begun, settings)
    return reply.redirect('/')
  })
}
