import { type Bilingual, fillMessage, type Language } from '@mingxiao/audit'
import type { Notice } from '@mingxiao/core'
import { draftNotices } from '@mingxiao/drafts'
import { noticeMessages } from '@mingxiao/readers'
import { checkNotices } from '../notices.ts'

/** A notice in words, whoever made it. */
export function noticeText({ code, data }: Notice, language: Language): string {
  const message = messages[code]
  if (!message) throw new Error(`no message for the notice ${code}`)
  return fillMessage(message[language], data)
}

const messages: Readonly<Record<string, Bilingual>> = { ...noticeMessages, ...draftNotices, ...checkNotices }
