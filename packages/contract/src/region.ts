import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { regionId } from './id.ts'
import { inRegion } from './package-path.ts'

const namedRegion = z.object({ regionId, name: z.string() })

export const regionEndpoints = {
  readRegion: defineEndpoint({
    tag: '人员与单位',
    access: 'session',
    method: 'GET',
    path: '/api/regions/{regionId}',
    summary: '行政区划的名称，和它上面的各级',
    params: inRegion,
    answer: {
      status: 200,
      body: namedRegion.extend({ above: z.array(namedRegion).describe('the highest first') }).meta({ id: 'Region' }),
    },
  }),
} as const
