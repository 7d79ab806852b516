import { figuresIn } from './figures/figures-in.ts'
import type { TextFigure } from './figures/text-figure.ts'
import type { NamedSubject, Subject } from './find-subjects.ts'
import { countEndingBy, lastEndingBy } from './last-ending-by.ts'
import type { MeasureId } from './measures.ts'
import { saysOnlyLead } from './says-only-lead.ts'
import { type StatedStage, stageOf } from './stage-of.ts'

/** A figure of a sentence with the words that lead up to it. */
export interface Clause {
  readonly figure: TextFigure
  /** Where its words begin: behind the last comma or the figure before. */
  readonly start: number
  /** What the figure belongs to; null where that is not plain. */
  readonly subject: Subject | null
  /** Of an execution rate, the thing whose rate it is; null of all else, and where it is not said. */
  readonly whole: Subject | null
  readonly stage: StatedStage | null
}

/**
 * Reads the figures of a sentence from left to right. A clause that names nothing belongs to what was named before it or,
 * where nothing was, to what the sentence stands `under`; an amount in between whose owner is unknown breaks that.
 */
export function readClauses(
  sentence: string,
  subjects: readonly NamedSubject[],
  under: Subject | null,
): readonly Clause[] {
  const figures = figuresIn(sentence)
  const whole = readWhole(sentence, subjects, under)
  const clauses: Clause[] = []
  let unowned = -1
  let stageBefore: StatedStage | null = null
  for (const [at, figure] of figures.entries()) {
    const from = figures[at - 1]?.end ?? 0
    const start = clauseStart(sentence, from, figure.start, subjects)
    const piece: Piece = { ...whole, start, from, figure, unowned }
    const subject = isPlain(piece) ? (namedIn(piece) ?? inheritedBy(piece, clauses)) : null
    const ofRate = subject?.measure === 'executionRate' ? wholeOfRate(piece) : null
    const stage: StatedStage | null = stageOf(withoutSubjects(piece)) ?? leaveOpen(stageBefore)
    clauses.push({ figure, start, subject, whole: ofRate, stage })
    if (figure.kind === 'money' && subject === null) unowned = figure.start
    stageBefore = stage ?? stageBefore
  }
  return clauses
}

/** What each figure asks of its whole sentence, found once: it may hold ten thousand. */
interface Whole {
  readonly sentence: string
  readonly subjects: readonly NamedSubject[]
  readonly under: Subject | null
  /** The subjects but for rates, which are of one of them. */
  readonly unrated: readonly NamedSubject[]
  /** The first thing named that is no kind of goods or pay. */
  readonly topic: Subject | null
  readonly quotas: number
  readonly sharesOut: boolean
  /** Where 其中 ends first; beyond the sentence where it does not stand. */
  readonly partsFrom: number
}

function readWhole(sentence: string, subjects: readonly NamedSubject[], under: Subject | null): Whole {
  const parts = sentence.indexOf('其中')
  return {
    sentence,
    subjects,
    under,
    unrated: subjects.filter(({ measure }) => measure !== 'executionRate'),
    topic: subjects.find(({ measure }) => !economicClasses.includes(measure)) ?? under,
    quotas: subjects.filter(({ measure }) => measure === 'quota').length,
    sharesOut: sentence.includes('分别'),
    partsFrom: parts < 0 ? Number.POSITIVE_INFINITY : parts + '其中'.length,
  }
}

interface Piece extends Whole {
  readonly start: number
  /** End of the figure before. */
  readonly from: number
  readonly figure: TextFigure
  /** Where the last amount stands whose owner is unknown; -1 where there is none. */
  readonly unowned: number
}

/** Behind the last comma or colon that is no part of a name; `from` where there is none. */
function clauseStart(sentence: string, from: number, end: number, subjects: readonly NamedSubject[]): number {
  for (let at = end - 1; at >= from; at -= 1) {
    if (!/[，,、：:]/.test(sentence[at] ?? '')) continue
    const next = subjects[countEndingBy(subjects, at)]
    if (next === undefined || next.start > at) return at + 1
  }
  return from
}

/** Not of part of a year, not about so much, not shared out by 分别. */
function isPlain({ sentence, from, figure, sharesOut }: Piece): boolean {
  return (
    !partOfYear.test(sentence.slice(from, figure.start).replace(/12月(?:31日|底)/g, '')) &&
    !hedges.test(sentence.slice(figure.end)) &&
    !sharesOut
  )
}

const partOfYear = /上半年|下半年|季度|\d月|每月|每年|累计|以来|近[两三五]年/
const hedges = /^(?:左右|上下|以上|以内|以下|多|余|的|[/／])/

/** The last thing named in the clause, with nothing but leading words between it and the figure. */
function namedIn(piece: Piece): Subject | null {
  const { sentence, start, figure } = piece
  const named = lastNamedIn(piece)
  if (!named || !saysOnlyLead(sentence.slice(named.end, figure.start))) return null
  const before = sentence.slice(start, named.start)
  return compares.test(before) || isPartOfProject(named, piece) || isPartOfQuota(named, before, piece) ? null : named
}

const compares = /人均|平均|每|比|较|占|用于|结余|结转|收入|全[省市县区国]|所属各/

function lastNamedIn({ subjects, start, figure }: Piece): NamedSubject | undefined {
  const last = lastEndingBy(subjects, figure.start)
  return last && last.start >= start ? last : undefined
}

/** 办公费 or 工资 under a project is not that of the basic spending. */
function isPartOfProject(named: Subject, { topic }: Piece): boolean {
  return economicClasses.includes(named.measure) && topic?.measure === 'projectSpending'
}

const economicClasses: readonly MeasureId[] = [
  'personnel',
  'wages',
  'publicFunds',
  'goodsAndServices',
  'householdSubsidies',
  'office',
  'utilitiesAndTravel',
  'meetingsAndTraining',
]

/** 行政编制5人、事业编制15人 are parts; 事业编制20人 alone is the whole. */
function isPartOfQuota(named: Subject, before: string, { quotas }: Piece): boolean {
  if (named.measure !== 'quota' || !/(?:行政|事业|工勤|参公|机关|全额|差额|政法)$/.test(before)) return false
  return quotas > 1
}

/** Money of a clause that names nothing. People are never counted on: 编制20人，实有18人 are two counts. */
function inheritedBy(piece: Piece, clauses: readonly Clause[]): Subject | null {
  const { sentence, start, figure, subjects, unrated, under, unowned, partsFrom } = piece
  const words = sentence.slice(start, figure.start)
  if (lastNamedIn(piece) || words.includes('拨款') || !saysOnlyLead(words)) return null
  if (partsFrom <= start && !completesPair(words, clauses)) return null
  if (words.includes('其中')) return null

  const named = lastEndingBy(subjects, start)
  if (unowned >= (named?.end ?? 0)) return null
  const inherited = lastEndingBy(unrated, start) ?? under
  return inherited && !countsPeople.includes(inherited.measure) ? inherited : null
}

/**
 * After 其中 a bare clause may mean the part or the whole again; only “某费预算为…，决算为…” is plain: what was spent
 * follows at once on the budget of the same thing.
 */
function completesPair(words: string, clauses: readonly Clause[]): boolean {
  const last = clauses.at(-1)
  return (
    last?.subject != null && last.stage !== null && last.stage.stage !== 'actual' && stageOf(words)?.stage === 'actual'
  )
}

const countsPeople: readonly MeasureId[] = ['quota', 'staff']

/** A rate is of the last thing named before it, or of what its sentence stands under. */
function wholeOfRate({ unrated, figure, under }: Piece): Subject | null {
  return lastEndingBy(unrated, figure.start) ?? under
}

/** The words of the clause that may tell a stage: not those inside a measure's own name, such as 项目支出. */
function withoutSubjects({ sentence, start, figure, subjects }: Piece): string {
  const inside = subjects
    .slice(countEndingBy(subjects, start), countEndingBy(subjects, figure.start))
    .filter((subject) => subject.start >= start)
  let words = ''
  let at = start
  for (const subject of inside) {
    words += `${sentence.slice(at, subject.start)} `
    at = subject.end
  }
  return words + sentence.slice(at, figure.start)
}

function leaveOpen(stage: StatedStage | null): StatedStage | null {
  return stage && { stage: stage.stage, isSaid: false }
}
