import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'

const common = { tag: '服务', method: 'GET', access: 'public' } as const
const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' })

export const serviceEndpoints = {
  readHealth: defineEndpoint({
    ...common,
    path: '/healthz',
    summary: '进程在运行',
    answer: { status: 200, body: health },
  }),
  readReadiness: defineEndpoint({
    ...common,
    path: '/readyz',
    summary: '数据库可用，可以接收请求',
    answer: { status: 200, body: health },
  }),
} as const
