import type { Finding } from '@mingxiao/audit'
import type { DetectedFormat } from '@mingxiao/readers'
import { type Annotated, type AnnotateOptions, annotateDocx, annotateXlsx } from '@mingxiao/writers'

export type WritableFormat = 'docx' | 'xlsx'

/** A file with its findings written into it. */
export function annotateBytes(
  bytes: Uint8Array,
  format: WritableFormat,
  findings: readonly Finding[],
  options: AnnotateOptions,
): Annotated {
  return format === 'docx' ? annotateDocx(bytes, findings, options) : annotateXlsx(bytes, findings, options)
}

/** Whether a file of this format can be written into. */
export function isWritable(format: DetectedFormat | null): format is WritableFormat {
  return format === 'docx' || format === 'xlsx'
}
