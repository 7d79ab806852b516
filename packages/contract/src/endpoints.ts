import { accountEndpoints } from './account.ts'
import { bureauEndpoints } from './bureau.ts'
import { evidenceEndpoints } from './evidence.ts'
import { jobEndpoints } from './job.ts'
import { moveEndpoints } from './move.ts'
import { noteEndpoints } from './note.ts'
import { noticeEndpoints } from './notice.ts'
import { packageEndpoints } from './package.ts'
import { peopleEndpoints } from './people.ts'
import { previewEndpoints } from './preview.ts'
import { publicEndpoints } from './public.ts'
import { regionEndpoints } from './region.ts'
import { reviewEndpoints } from './review.ts'
import { ruleEndpoints } from './rule.ts'
import { serviceEndpoints } from './service.ts'
import { sessionEndpoints } from './session.ts'
import { signOnEndpoints } from './sign-on.ts'
import { trailEndpoints } from './trail.ts'
import { versionEndpoints } from './version.ts'
import { waiverEndpoints } from './waiver.ts'
import { webhookEndpoints } from './webhook.ts'
import { windowEndpoints } from './window.ts'

/** Every endpoint of the server, by name. */
export const endpoints = {
  ...serviceEndpoints,
  ...sessionEndpoints,
  ...signOnEndpoints,
  ...accountEndpoints,
  ...packageEndpoints,
  ...previewEndpoints,
  ...moveEndpoints,
  ...noteEndpoints,
  ...waiverEndpoints,
  ...evidenceEndpoints,
  ...versionEndpoints,
  ...reviewEndpoints,
  ...windowEndpoints,
  ...trailEndpoints,
  ...regionEndpoints,
  ...peopleEndpoints,
  ...ruleEndpoints,
  ...bureauEndpoints,
  ...jobEndpoints,
  ...noticeEndpoints,
  ...webhookEndpoints,
  ...publicEndpoints,
} as const

export type EndpointName = keyof typeof endpoints
