import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'

const common = { tag: '登录', method: 'GET', access: 'public', answer: { status: 302, body: 'nothing' } } as const

/** Single sign-on leads the browser away and back; nobody calls these but by following a link. */
export const signOnEndpoints = {
  startSignOn: defineEndpoint({ ...common, path: '/auth/oidc/start', summary: '转到单点登录' }),
  finishSignOn: defineEndpoint({
    ...common,
    path: '/auth/oidc/callback',
    summary: '从单点登录返回',
    query: z.looseObject({ state: z.string().max(200).optional() }),
  }),
} as const
