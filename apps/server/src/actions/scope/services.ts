import type { Database } from '../../store/connect.ts'
import type { EvidenceFiles } from '../../store/evidence-files.ts'

/** What actions work with. Moments and whose they are come with the actor. */
export interface Services {
  readonly database: Database
  readonly files: EvidenceFiles
  /** Looks into a file that came from outside; null where no scanner is set up. */
  readonly scan: ((bytes: Uint8Array) => Promise<'clean' | 'infected'>) | null
}
