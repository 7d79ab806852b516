import type { EditAnswerJson } from '@mingxiao/contract'
import type { JudgedCells } from '../../actions/judging/judge-draft.ts'
import type { EditAnswer } from '../../actions/packages/edit-cells.ts'
import { judgedAsJson } from './judged-as-json.ts'

export function editAnswerAsJson(answer: EditAnswer, judged: JudgedCells | null): EditAnswerJson {
  if (answer.outcome === 'saved') return { ...answer, judged: judged && judgedAsJson(judged) }
  const conflicts = answer.conflicts.map((one) => ({ ...one, changedAt: one.changedAt?.toISOString() ?? null }))
  return { outcome: 'conflict', conflicts }
}
