import { join } from 'node:path'
import type { ServerStart } from './read-server-settings.ts'
import { type EvidenceFiles, openEvidenceFiles } from './store/evidence-files.ts'
import { openEvidenceObjects } from './store/objects/evidence-objects.ts'

/** The evidence of a server: in an object storage where one is named, else in its data directory. */
export function openEvidence({ evidence, objects }: Pick<ServerStart, 'evidence' | 'objects'>): EvidenceFiles {
  return objects === null ? openEvidenceFiles(evidence) : openEvidenceObjects(objects, join(evidence, 'incoming'))
}
