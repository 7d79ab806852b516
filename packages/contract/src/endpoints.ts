import { accountEndpoints } from './account.ts'
import { serviceEndpoints } from './service.ts'
import { sessionEndpoints } from './session.ts'
import { signOnEndpoints } from './sign-on.ts'

/** Every endpoint of the server, by name. */
export const endpoints = {
  ...serviceEndpoints,
  ...sessionEndpoints,
  ...signOnEndpoints,
  ...accountEndpoints,
} as const

export type EndpointName = keyof typeof endpoints
