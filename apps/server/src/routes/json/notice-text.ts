import { type Bilingual, fillMessage } from '@mingxiao/audit'
import { draftNotices } from '@mingxiao/drafts'
import { noticeMessages } from '@mingxiao/readers'

/** What a notice of reading or importing says. */
export function noticeText(code: string, data: Readonly<Record<string, string>>): string {
  const message = messages[code]
  if (!message) throw new Error(`no message for the notice ${code}`)
  return fillMessage(message.zh, data)
}

const messages: Readonly<Record<string, Bilingual>> = { ...noticeMessages, ...draftNotices }
