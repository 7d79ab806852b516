import type { Finding } from '@mingxiao/audit'
import { annotateDocx } from '@mingxiao/writers'
import type { Contestant } from './contestant.ts'

/** A file with what was found in it. */
export interface JudgedFile {
  readonly bytes: Uint8Array
  readonly findings: readonly Finding[]
}

export const annotator: Contestant<JudgedFile> = {
  name: '明效 annotateDocx: findings → comments and tracked changes',
  run({ bytes, findings }) {
    const { comments, changes } = annotateDocx(bytes, findings, { language: 'zh', date: '2025-05-13T09:00:00Z' })
    return comments + changes
  },
}
