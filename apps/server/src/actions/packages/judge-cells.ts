import { createHash } from 'node:crypto'
import { type Finding, judgePackage, rules } from '@mingxiao/audit'
import { AppError, type EvaluationScore, evaluationsOf, scoreEvaluation } from '@mingxiao/core'
import { type CompletedDraft, cellAt, completeDraft, type Draft, draftOfCells, printDraft } from '@mingxiao/drafts'
import type { FoundPackage } from '../../store/packages/find-package.ts'
import type { CellTable } from '../../store/tables.ts'

/** The cells of a package put together, completed and judged. */
export interface JudgedCells {
  readonly draft: Draft
  readonly completed: CompletedDraft
  /** What keeps the reports from being filled in, such as a field that does not exist; the tables are judged without them. */
  readonly fault: { readonly code: string; readonly forUser: string } | null
  readonly findings: readonly JudgedFinding[]
  readonly scores: readonly EvaluationScore[]
  /** SM3 of the draft as a package file, and of what the findings say. */
  readonly packageHash: string
  readonly findingsHash: string
}

export interface JudgedFinding extends Finding {
  /** The cell it is about, filled in or computed; null where it is about none. */
  readonly cell: string | null
  /** SM3 of what it says. */
  readonly hash: string
}

export function judgeCells(pack: FoundPackage, rows: ReadonlyMap<string, Pick<CellTable, 'value'>>): JudgedCells {
  const cells = new Map([...rows].map(([address, { value }]) => [address, value]))
  const head = { edition: pack.edition as Draft['edition'], year: pack.year, unit: pack.organisation_name }
  const draft = draftOfCells(head, cells)
  const { completed, fault } = complete(draft)
  const { findings } = judgePackage(completed.pack, rules)
  const judged = findings.map((finding) => ({ ...finding, cell: cellOf(finding, cells), hash: hashFinding(finding) }))
  return {
    draft,
    completed,
    fault,
    findings: judged,
    scores: evaluationsOf(completed.pack).map((evaluation) => scoreEvaluation(evaluation, completed.pack)),
    packageHash: sm3(printDraft(draft)),
    findingsHash: sm3(JSON.stringify(judged.map(({ fingerprint, hash }) => [fingerprint, hash]))),
  }
}

/** A report that is being written may not read yet; nothing else waits for it. */
function complete(draft: Draft): Pick<JudgedCells, 'completed' | 'fault'> {
  try {
    return { completed: completeDraft(draft), fault: null }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, forUser } = error
    return { completed: completeDraft({ ...draft, reports: [] }), fault: { code, forUser } }
  }
}

function cellOf({ place: { origin } }: Finding, cells: ReadonlyMap<string, string>): string | null {
  return origin.format === 'form' ? cellAt(origin.path, cells) : null
}

function hashFinding({ rule, severity, message, data }: Finding): string {
  const said = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sm3(JSON.stringify([rule.id, severity, message, said]))
}

function sm3(text: string): string {
  return createHash('sm3').update(text).digest('hex')
}
