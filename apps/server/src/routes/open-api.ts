import type { FastifyInstance } from 'fastify'
import type { ServerSettings } from '../settings.ts'

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

/** The description for programs; `/api/` shows it to people. */
export function addOpenApi(app: FastifyInstance): void {
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
}
