import type { FastifyInstance } from 'fastify'
import type { ServerSettings } from '../settings.ts'
import { type Description, interfacePage } from './interface-page.ts'
import { interfaceStyle } from './interface-style.ts'

/** What the description of the interface says of the whole. */
export function openApiHead({ development }: ServerSettings) {
  return {
    openapi: '3.1.0',
    info: { title: '明效', version: '0.1.0', description: '预算绩效自评材料的填报、核对、签批与审核。' },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: development ? 'mingxiao' : '__Host-mingxiao' },
      },
    },
  } as const
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
