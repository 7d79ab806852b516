import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { me, oneTimeCode, password } from './session.ts'

const common = { tag: '账号', unkeyed: true } as const

export const accountEndpoints = {
  changePassword: defineEndpoint({
    ...common,
    method: 'PUT',
    path: '/api/account/password',
    summary: '修改密码；其他登录随即失效',
    access: 'begun',
    body: z.strictObject({ current: password, next: password }),
    answer: { status: 200, body: me },
  }),
  beginSecondFactor: defineEndpoint({
    ...common,
    method: 'POST',
    path: '/api/account/second-factor',
    summary: '开始绑定动态口令',
    access: 'session',
    body: z.strictObject({ password }),
    answer: { status: 200, body: z.object({ secret: z.string(), uri: z.string() }).meta({ id: 'SecondFactorOffer' }) },
  }),
  confirmSecondFactor: defineEndpoint({
    ...common,
    method: 'PUT',
    path: '/api/account/second-factor',
    summary: '输入一次动态口令，完成绑定',
    access: 'session',
    body: z.strictObject({ code: oneTimeCode }),
    answer: { status: 200, body: me },
  }),
  removeSecondFactor: defineEndpoint({
    ...common,
    method: 'POST',
    path: '/api/account/second-factor/removal',
    summary: '解除动态口令',
    access: 'session',
    body: z.strictObject({ password, code: oneTimeCode }),
    answer: { status: 200, body: me },
  }),
  acceptInvitation: defineEndpoint({
    ...common,
    method: 'POST',
    path: '/api/invitations/accept',
    summary: '凭邀请设置密码',
    access: 'public',
    body: z.strictObject({ token: z.string().min(20).max(100), password }),
    answer: { status: 200, body: me },
  }),
} as const
