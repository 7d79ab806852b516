import { accountEndpoints } from './account.ts'
import { packageEndpoints } from './package.ts'
import { serviceEndpoints } from './service.ts'
import { sessionEndpoints } from './session.ts'
import { signOnEndpoints } from './sign-on.ts'

/** Every endpoint of the server, by name. */
export const endpoints = {
  ...serviceEndpoints,
  ...sessionEndpoints,
  ...signOnEndpoints,
  ...accountEndpoints,
  ...packageEndpoints,
} as const

export type EndpointName = keyof typeof endpoints
