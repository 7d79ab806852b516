import type { Language } from '@mingxiao/audit'
import type { Notice } from '@mingxiao/core'

/** How a report speaks. Notices are made by packages that writers do not know, so their words come in as well. */
export interface Wording {
  readonly language: Language
  readonly noticeText: (notice: Notice) => string
}
