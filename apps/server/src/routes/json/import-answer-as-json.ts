import { type Bilingual, fillMessage } from '@mingxiao/audit'
import type { ImportAnswerJson } from '@mingxiao/contract'
import { draftNotices } from '@mingxiao/drafts'
import { noticeMessages } from '@mingxiao/readers'
import type { ImportAnswer } from '../../actions/packages/import-package.ts'
import { judgedAsJson } from './judged-as-json.ts'

export function importAnswerAsJson({ revision, judged, notices }: ImportAnswer): ImportAnswerJson {
  return {
    revision,
    judged: judgedAsJson(judged),
    notices: notices.map(({ code, data }) => ({ code, message: wordsOf(code, data) })),
  }
}

function wordsOf(code: string, data: Readonly<Record<string, string>>): string {
  const message = messages[code]
  if (!message) throw new Error(`no message for the notice ${code}`)
  return fillMessage(message.zh, data)
}

const messages: Readonly<Record<string, Bilingual>> = { ...noticeMessages, ...draftNotices }
