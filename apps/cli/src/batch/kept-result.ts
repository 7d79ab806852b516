import type { Package } from '@mingxiao/core'
import { type CheckedFile, isChecked, type Judged } from '@mingxiao/writers'
import { toldBefore } from '../errors.ts'
import { fileAsJson } from '../output/report-as-json.ts'
import type { BatchResult, CheckTask } from './batch-task.ts'

/** The result of a check as it is kept: without tables and documents for lists; for programs whole, where that was asked for. */
export interface KeptResult {
  readonly result: BatchResult
  readonly json: unknown | null
  readonly listed: Listed
}

type Listed = Judged | { readonly file: string; readonly error: { readonly code: string; readonly forUser: string } }

export function keepResult(
  result: BatchResult,
  checked: CheckedFile,
  { language, forPrograms }: CheckTask,
): KeptResult {
  const json = forPrograms ? fileAsJson(checked, language) : null
  if (isChecked(checked)) return { result, json, listed: forLists(checked) }
  const { code, forUser } = checked.error
  return { result, json, listed: { file: checked.file, error: { code, forUser } } }
}

/** The result as lists print it. */
export function listedFile({ listed }: Pick<KeptResult, 'listed'>): CheckedFile {
  if (!('error' in listed)) return listed
  const { code, forUser } = listed.error
  return { file: listed.file, error: toldBefore(code, forUser) }
}

/** A list names attachments and projects; it shows no values and no pages. */
function forLists(checked: Judged): Judged {
  return { ...checked, documents: [], package: checked.package && namesOnly(checked.package) }
}

function namesOnly(pack: Package): Package {
  const named = pack.projectEvaluations.map(({ no, heading }) => ({ no, heading }))
  return {
    ...pack,
    baseData: null,
    unitEvaluation: null,
    projectEvaluations: named as unknown as Package['projectEvaluations'],
    goalTables: [],
    unitReport: null,
    projectReport: null,
  }
}
