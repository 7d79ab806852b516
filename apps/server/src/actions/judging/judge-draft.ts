import {
  chooseRules,
  type Finding,
  judgePackage,
  type LeftOut,
  type Reweighed,
  type RuleChoice,
  rules,
  versionOf,
} from '@mingxiao/audit'
import { AppError, evaluationsOf, type Grade, printStep, scoreEvaluation } from '@mingxiao/core'
import { type CompletedDraft, cellAt, completeDraft, type Draft, draftOfCells, printDraft } from '@mingxiao/drafts'
import { sm3 } from '../../store/sm3.ts'
import { type JudgedIndicator, judgedIndicators, type ScoredEvaluation } from './judged-indicators.ts'
import { moneyAtStake } from './money-at-stake.ts'
import { moneySpent } from './money-spent.ts'

/** What is judged: the head of a package, and its texts by the address of their cells. */
export interface JudgingJob {
  readonly head: Pick<Draft, 'edition' | 'year' | 'unit'>
  readonly cells: ReadonlyMap<string, string>
  /** How the region wants it to be judged; without one, by all rules as they are. */
  readonly choice?: RuleChoice
}

/** The cells of a package put together, completed and judged; plain data that threads can hand over. */
export interface JudgedCells {
  readonly draft: Draft
  /** Figures of the completed package that follow from others, by their address in it. */
  readonly computed: ReadonlyMap<string, ComputedFigure>
  /** What keeps the reports from being filled in, such as a field that does not exist; the tables are judged without them. */
  readonly fault: { readonly code: string; readonly forUser: string } | null
  readonly findings: readonly JudgedFinding[]
  readonly scores: readonly JudgedScore[]
  readonly indicators: readonly JudgedIndicator[]
  /** The year's budget, in 元; null where none is named. */
  readonly money: string | null
  /** What of it was spent. */
  readonly spent: string | null
  /** The rules that did not judge, and those that the region weighs otherwise. */
  readonly leftOut: readonly LeftOut[]
  readonly reweighed: readonly Reweighed[]
  /** Of the rules as the region chose them. */
  readonly rulesVersion: string
  /** SM3 of the draft as a package file, and of what the findings say. */
  readonly packageHash: string
  readonly findingsHash: string
}

export interface ComputedFigure {
  readonly text: string
  readonly formula: string
}

export interface JudgedFinding extends Finding {
  /** The cell it is about, filled in or computed; null where it is about none. */
  readonly cell: string | null
  /** SM3 of what it says. */
  readonly hash: string
}

/** An evaluation recomputed, beside what it prints; null where there is no total. */
export interface JudgedScore {
  readonly attachment: string
  readonly name: string
  readonly printed: string | null
  readonly recomputed: string | null
  readonly grade: Grade | null
  readonly steps: readonly string[]
}

export function judgeDraft({ head, cells, choice = asTheyAre }: JudgingJob): JudgedCells {
  const draft = draftOfCells(head, cells)
  const { completed, fault } = completeWhatReads(draft)
  const chosen = chooseRules(rules, choice)
  const { findings, leftOut } = judgePackage(completed.pack, chosen.rules)
  const scored = scoredIn(completed)
  const judged = findings.map((finding) => ({ ...finding, cell: cellOf(finding, cells), hash: hashFinding(finding) }))
  return {
    draft,
    computed: computedOf(completed),
    fault,
    findings: judged,
    scores: scored.map(scoreOf),
    indicators: judgedIndicators(scored, cells),
    money: moneyAtStake(completed.pack)?.toString() ?? null,
    spent: moneySpent(completed.pack)?.toString() ?? null,
    leftOut: [...chosen.leftOut, ...leftOut],
    reweighed: chosen.reweighed,
    rulesVersion: choice === asTheyAre ? versionAsTheyAre : versionOf(chosen.rules),
    packageHash: sm3(printDraft(draft)),
    findingsHash: sm3(JSON.stringify(judged.map(({ fingerprint, hash }) => [fingerprint, hash]))),
  }
}

const asTheyAre: RuleChoice = { off: [], severities: [] }
const versionAsTheyAre = versionOf(rules)

/** A report that is being written may not read yet; nothing else waits for it. */
export function completeWhatReads(draft: Draft): Pick<JudgedCells, 'fault'> & { readonly completed: CompletedDraft } {
  try {
    return { completed: completeDraft(draft), fault: null }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, forUser } = error
    return { completed: completeDraft({ ...draft, reports: [] }), fault: { code, forUser } }
  }
}

function computedOf({ figures }: CompletedDraft): ReadonlyMap<string, ComputedFigure> {
  return new Map(
    [...figures].flatMap(([address, { text, formula }]) => (formula === null ? [] : [[address, { text, formula }]])),
  )
}

function scoredIn({ pack }: CompletedDraft): readonly ScoredEvaluation[] {
  return evaluationsOf(pack).map((evaluation) => ({ evaluation, score: scoreEvaluation(evaluation, pack) }))
}

function scoreOf({ score: { no, name, printedTotal, total, grade, steps } }: ScoredEvaluation): JudgedScore {
  return {
    attachment: no,
    name,
    printed: printedTotal.value?.amount.toString() ?? null,
    recomputed: total?.toString() ?? null,
    grade,
    steps: steps.map((step) => printStep(step, 'zh')),
  }
}

function cellOf({ place: { origin } }: Finding, cells: ReadonlyMap<string, string>): string | null {
  return origin.format === 'form' ? cellAt(origin.path, cells) : null
}

function hashFinding({ rule, severity, message, data }: Finding): string {
  const said = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sm3(JSON.stringify([rule.id, severity, message, said]))
}
