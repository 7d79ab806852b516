import {
  Decimal,
  type Evaluation,
  filledRowsOf,
  type Indicator,
  type Package,
  roundingOf,
  scoreExecution,
  squeezed,
  standingOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import type { Bilingual } from '../../engine/message.ts'

/** What of an evaluation was not completed: rows that miss their target, and a low execution rate. */
export interface Unmet {
  readonly rows: readonly Indicator[]
  readonly words: Bilingual
}

/** What speaks against a claim that all was completed; null where nothing does. */
export function unmetIn(pack: Package, evaluation: Evaluation): Unmet | null {
  const rows = filledRowsOf(evaluation).filter((row) => standingOf(row).standing === 'unmet')
  const words = [unmetWords(rows), lowRateWords(pack, evaluation)].filter((each) => each !== null)
  if (words.length === 0) return null
  return { rows, words: { zh: words.map(({ zh }) => zh).join('，'), en: words.map(({ en }) => en).join(', ') } }
}

function unmetWords(rows: readonly Indicator[]): Bilingual | null {
  if (rows.length === 0) return null
  const names = rows.map(({ level3 }) => `“${squeezed(level3.place.quote)}”`)
  return {
    zh: `有${rows.length}个指标没有达到指标值（${names.join('、')}）`,
    en: `${rows.length} of the indicators miss the target (${names.join(', ')})`,
  }
}

function lowRateWords(pack: Package, evaluation: Evaluation): Bilingual | null {
  const execution = scoreExecution(evaluation, pack)
  if (execution.kind === 'none') return null
  if (execution.rate.isAtLeast(Decimal.of(valueFor('narrative/completion-claim-rate', pack)))) return null
  const rate = execution.rate.round(roundingOf(pack))
  return { zh: `预算执行率只有${rate}%`, en: `the execution rate is only ${rate}%` }
}
