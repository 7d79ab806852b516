import type { ReaderErrorCode } from '../errors.ts'
import type { PageContent } from './page-content.ts'

/** What the thread that reads PDF files answers: the pages, why it refuses the file, or a slip of our own. */
export type ThreadAnswer =
  | { readonly kind: 'pages'; readonly pages: readonly PageContent[] }
  | { readonly kind: 'refusal'; readonly code: ReaderErrorCode; readonly detail: string }
  | { readonly kind: 'bug'; readonly trace: string }
