import type { Entry } from '../forms/entry.ts'
import type { FormId } from '../forms/form-id.ts'

/** 附件: which of the five forms, under which number and title. */
export interface AttachmentHead {
  /** "1", "2", "3-1", … */
  readonly no: string
  readonly kind: FormId
  readonly title: Entry<string>
}
