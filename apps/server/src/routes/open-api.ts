import { webhookMessages } from '@mingxiao/contract'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { ServerSettings } from '../settings.ts'
import { type Description, interfacePage } from './interface-page.ts'
import { interfaceStyle } from './interface-style.ts'

/** What the description of the interface says of the whole. */
export function openApiHead({ development }: ServerSettings) {
  return {
    openapi: '3.1.0',
    info: { title: '明效', version: '0.1.0', description: '预算绩效自评材料的填报、核对、签批与审核。' },
    webhooks: Object.fromEntries(Object.entries(webhookMessages).map(([event, message]) => [event, sent(message)])),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: development ? 'mingxiao' : '__Host-mingxiao' },
      },
    },
  } as const
}

/** A message to a webhook, as OpenAPI 3.1 describes what a server sends by itself. */
function sent(message: z.ZodType) {
  const schema = z.toJSONSchema(message) as Readonly<Record<string, unknown>>
  const header = (name: string, description: string) =>
    ({ name, in: 'header', required: true, description, schema: { type: 'string' } }) as const
  return {
    post: {
      tags: ['推送的消息'],
      summary: message.description ?? '',
      parameters: [
        header('webhook-id', '消息的编号，重发时不变'),
        header('webhook-timestamp', '发出的时刻，Unix 秒'),
        header('webhook-signature', 'v1,<HMAC-SHA256 的 base64>，更换密钥后有两个'),
      ],
      requestBody: { content: { 'application/json': { schema } } },
      responses: { '204': { description: '收到了；2xx 之外都会再发' } },
    },
  }
}

/** The description for programs, and the same for people. */
export function addOpenApi(app: FastifyInstance): void {
  const hidden = { schema: { hide: true } } as const
  app.get('/api/openapi.json', hidden, () => app.swagger())
  app.get('/api/', hidden, (_, reply) =>
    reply.type('text/html; charset=utf-8').send(interfacePage(app.swagger() as Description)),
  )
  app.get('/api/style.css', hidden, (_, reply) => reply.type('text/css; charset=utf-8').send(interfaceStyle))
}
