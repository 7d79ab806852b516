import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { id, moment, regionId, role } from './id.ts'

/** Longer than anybody types, and short enough to be hashed at little cost. */
export const password = z.string().min(1).max(128)

export const oneTimeCode = z.string().regex(/^\d{6}$/)

export const grant = z.object({ regionId, organisationId: id, role }).meta({ id: 'Grant' })

/** Who is signed in, and what still stands between them and their work. */
export const me = z
  .object({
    accountId: id,
    name: z.string(),
    displayName: z.string(),
    secondFactor: z.enum(['off', 'outstanding', 'passed']),
    mustChangePassword: z.boolean(),
    mustBindFactor: z.boolean().describe('in a region where their role needs one-time codes nothing else can be done'),
    expiresAt: z.iso.datetime(),
    grants: z.array(grant),
  })
  .meta({ id: 'Me' })

export type Me = z.output<typeof me>

/** A sign-in that is not over, as its owner looks at it. */
const openSession = z
  .object({
    id: z.string(),
    createdAt: moment,
    usedAt: moment,
    expiresAt: moment,
    address: z.string(),
    agent: z.string().describe('of the browser, as it names itself'),
    isCurrent: z.boolean().describe('the one that asks'),
  })
  .meta({ id: 'OpenSession' })

export type OpenSessionJson = z.output<typeof openSession>

const common = { tag: '登录', unkeyed: true } as const

export const sessionEndpoints = {
  signIn: defineEndpoint({
    ...common,
    method: 'POST',
    path: '/api/session',
    summary: '以用户名和密码登录',
    access: 'public',
    body: z.strictObject({ name: z.string().min(1).max(100), password, code: oneTimeCode.optional() }),
    answer: { status: 200, body: me },
  }),
  readSignInWays: defineEndpoint({
    tag: '登录',
    method: 'GET',
    path: '/api/sign-in-ways',
    summary: '除用户名和密码外还可以怎样登录',
    access: 'public',
    answer: {
      status: 200,
      body: z.object({ singleSignOn: z.boolean().describe('at /auth/oidc/start') }).meta({ id: 'SignInWays' }),
    },
  }),
  passSecondFactor: defineEndpoint({
    ...common,
    method: 'POST',
    path: '/api/session/second-factor',
    summary: '输入动态口令，完成登录',
    access: 'begun',
    body: z.strictObject({ code: oneTimeCode }),
    answer: { status: 200, body: me },
  }),
  readSession: defineEndpoint({
    ...common,
    method: 'GET',
    path: '/api/session',
    summary: '当前登录的用户',
    access: 'begun',
    answer: { status: 200, body: me },
  }),
  signOut: defineEndpoint({
    ...common,
    method: 'DELETE',
    path: '/api/session',
    summary: '退出登录',
    access: 'begun',
    answer: { status: 204, body: 'nothing' },
  }),
  listSessions: defineEndpoint({
    ...common,
    method: 'GET',
    path: '/api/sessions',
    summary: '本账号的全部登录',
    access: 'session',
    answer: { status: 200, body: z.object({ items: z.array(openSession) }) },
  }),
  endSession: defineEndpoint({
    ...common,
    method: 'DELETE',
    path: '/api/sessions/{sessionId}',
    summary: '退出本账号的一处登录',
    access: 'session',
    params: z.object({ sessionId: z.string().regex(/^[0-9a-f]{64}$/) }),
    answer: { status: 204, body: 'nothing' },
  }),
  signOutEverywhere: defineEndpoint({
    ...common,
    method: 'DELETE',
    path: '/api/sessions',
    summary: '退出本账号的全部登录',
    access: 'begun',
    answer: { status: 204, body: 'nothing' },
  }),
} as const
