import type { Change } from '@mingxiao/drafts'
import { cutAlike } from './cut-alike.ts'
import { versionsTexts } from './versions-texts.ts'

/** A difference as it is listed: where, what was there and what is there now. */
export interface ChangeView {
  readonly attachment: string
  readonly label: string
  /** What kind of change it is; '' for a cell whose text changed. */
  readonly what: string
  readonly before: string
  readonly after: string
  readonly follows: boolean
  /** The cell to go to, by its address in the completed package. */
  readonly address: string | null
}

export function changeView(change: Change): ChangeView {
  const what = versionsTexts.kinds[change.kind] ?? ''
  const plain = { attachment: '', label: '', what, before: '', after: '', follows: false, address: null }
  switch (change.kind) {
    case 'cell': {
      const { attachment, label, before, after, follows, address } = change
      return { attachment, label, what: '', before, after, follows, address }
    }
    case 'row-added':
      return { ...plain, attachment: change.attachment, label: change.label, after: change.text }
    case 'row-removed':
      return { ...plain, attachment: change.attachment, label: change.label, before: change.text }
    case 'stray-added':
      return { ...plain, attachment: change.attachment, after: change.text }
    case 'stray-removed':
      return { ...plain, attachment: change.attachment, before: change.text }
    case 'attachment-added':
    case 'attachment-removed':
      return { ...plain, attachment: change.attachment, label: change.title }
    case 'paragraph-changed': {
      const { attachment, label, before, after } = change
      return { ...plain, attachment, label, ...cutAlike(before, after) }
    }
    case 'paragraph-added':
    case 'paragraph-removed': {
      const { attachment, label, before, after } = change
      return { ...plain, attachment, label, before, after }
    }
    case 'unit':
    case 'year':
    case 'edition':
      return { ...plain, before: change.before, after: change.after }
  }
}
