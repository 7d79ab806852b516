import type { FormId } from '../forms/define-form.ts'
import type { Entry } from '../forms/entry.ts'

/** 附件: which of the five forms, under which number and title. */
export interface AttachmentHead {
  /** "1", "2", "3-1", … */
  readonly no: string
  readonly kind: FormId
  readonly title: Entry<string>
}
