import type { ImportAnswerJson } from '@mingxiao/contract'
import type { ImportAnswer } from '../../actions/packages/import-package.ts'
import { judgedAsJson } from './judged-as-json.ts'
import { noticeText } from './notice-text.ts'

export function importAnswerAsJson({ revision, judged, notices }: ImportAnswer): ImportAnswerJson {
  return {
    revision,
    judged: judgedAsJson(judged),
    notices: notices.map(({ code, data }) => ({ code, message: noticeText(code, data) })),
  }
}
