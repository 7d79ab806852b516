import type { Package } from '@mingxiao/core'
import type { Attachment } from './attachment.ts'

/** What one file brings to the package. */
export interface FileAttachments {
  readonly name: string
  readonly attachments: readonly Attachment[]
  /** The package that the file would be alone. */
  readonly alone: Package
}
