import type { Database } from '../../store/connect.ts'
import type { EvidenceFiles } from '../../store/evidence-files.ts'
import type { JobFiles } from '../../store/job-files.ts'
import type { MayReach } from '../webhooks/outward-address.ts'

/** What actions work with. Moments and whose they are come with the actor. */
export interface Services {
  readonly database: Database
  readonly files: EvidenceFiles
  /** Looks into a file that came from outside; null where no scanner is set up. */
  readonly scan: ((bytes: Uint8Array) => Promise<'clean' | 'infected'>) | null
  /** What jobs write for those who asked. */
  readonly results: JobFiles
  /** Whether messages may be sent to an address. */
  readonly mayReach: MayReach
}
