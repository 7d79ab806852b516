import { accountEndpoints } from './account.ts'
import { serviceEndpoints } from './service.ts'
import { sessionEndpoints } from './session.ts'

/** Every endpoint of the server, by name. */
export const endpoints = {
  ...serviceEndpoints,
  ...sessionEndpoints,
  ...accountEndpoints,
} as const

export type EndpointName = keyof typeof endpoints
