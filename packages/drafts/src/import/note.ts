import type { Notice } from '@mingxiao/core'
import type { DraftNoticeCode } from '../notices.ts'

/** Takes down something that did not come over as it stood. */
export type Note = (code: DraftNoticeCode, data: Notice['data'], origin: Notice['origin']) => void
