import type { EditAnswerJson } from '@mingxiao/contract'
import type { EditAnswer } from '../../actions/packages/edit-cells.ts'
import { judgedAsJson } from './judged-as-json.ts'

export function editAnswerAsJson(answer: EditAnswer): EditAnswerJson {
  if (answer.outcome === 'saved') return { ...answer, judged: judgedAsJson(answer.judged) }
  const conflicts = answer.conflicts.map((one) => ({ ...one, changedAt: one.changedAt?.toISOString() ?? null }))
  return { outcome: 'conflict', conflicts }
}
