import { accountEndpoints } from './account.ts'
import { evidenceEndpoints } from './evidence.ts'
import { jobEndpoints } from './job.ts'
import { moveEndpoints } from './move.ts'
import { noteEndpoints } from './note.ts'
import { packageEndpoints } from './package.ts'
import { peopleEndpoints } from './people.ts'
import { publicEndpoints } from './public.ts'
import { serviceEndpoints } from './service.ts'
import { sessionEndpoints } from './session.ts'
import { signOnEndpoints } from './sign-on.ts'
import { trailEndpoints } from './trail.ts'
import { versionEndpoints } from './version.ts'
import { waiverEndpoints } from './waiver.ts'
import { windowEndpoints } from './window.ts'

/** Every endpoint of the server, by name. */
export const endpoints = {
  ...serviceEndpoints,
  ...sessionEndpoints,
  ...signOnEndpoints,
  ...accountEndpoints,
  ...packageEndpoints,
  ...moveEndpoints,
  ...noteEndpoints,
  ...waiverEndpoints,
  ...evidenceEndpoints,
  ...versionEndpoints,
  ...windowEndpoints,
  ...trailEndpoints,
  ...peopleEndpoints,
  ...jobEndpoints,
  ...publicEndpoints,
} as const

export type EndpointName = keyof typeof endpoints
