import type { Decimal } from '../decimal/decimal.ts'
import { inYuan, isMoneyUnit, type MoneyUnit } from '../decimal/money.ts'
import type { Entry, Place } from '../forms/entry.ts'
import type { Package } from '../package/package.ts'
import { allSections, type Report, type Section } from '../package/report.ts'
import { figuresIn, type TextFigure } from './figures-in.ts'
import { findSubjects, type NamedSubject, type Subject } from './find-subjects.ts'
import { type MeasureId, measures } from './measures.ts'
import { projectNamesOf } from './project-names.ts'
import { saysOnlyLead } from './says-only-lead.ts'
import { sentencesOf } from './sentences-of.ts'
import { type Stage, type StatedStage, stageOf } from './stage-of.ts'
import { yearOf } from './year-of.ts'

/** A figure that a report gives for a measure, such as “项目支出预算为20万元”. */
export interface Statement {
  readonly measure: MeasureId
  /** The project whose money it is, by its name without number; '' where it is the unit's. */
  readonly project: string
  /** Of an execution rate, the measure whose rate it is as far as that is said; null for all others. */
  readonly rateOf: MeasureId | null
  readonly stage: Stage
  /** False where the words leave the stage open (see StatedStage), and for what is no money. */
  readonly stageIsSaid: boolean
  readonly year: number
  readonly figure: TextFigure
  /** The amount in 元; null where the figure is no money. */
  readonly yuan: Decimal | null
  /** The unit of money as printed; null where the figure is no money. */
  readonly unit: MoneyUnit | null
  /** The paragraph, its quote being the sentence. */
  readonly place: Place
  readonly sentence: string
}

/**
 * What a report says in figures. Only plain statements count: an amount that is compared, approximate, of part of a year or
 * of something that the glossary does not know is left out, for a wrong reading is worse than none.
 */
export function statementsOf(report: Report, pack: Package): readonly Statement[] {
  const known = memo.get(report)
  if (known) return known
  const projects = projectNamesOf(pack)
  const read = (paragraphs: readonly Entry<string>[], subject: Subject | null) =>
    readParagraphs(paragraphs, { subject, projects, year: pack.year })
  const statements = [
    ...read(report.opening, null),
    ...allSections(report).flatMap((section) => read(section.paragraphs, subjectOf(section, report, projects))),
  ]
  memo.set(report, statements)
  return statements
}

const memo = new WeakMap<Report, readonly Statement[]>()

interface Context {
  /** What figures belong to where their clause names nothing. */
  readonly subject: Subject | null
  readonly projects: readonly string[]
  readonly year: number
}

/** Sections whose every figure is of one thing unless another is named. */
function subjectOf(section: Section, report: Report, projects: readonly string[]): Subject | null {
  const measure = sectionMeasures[`${report.kind} ${section.key}`]
  if (measure) return { measure, project: '' }
  return section.key === '' ? onlySubject(findSubjects(section.name, projects)) : null
}

const sectionMeasures: Readonly<Record<string, MeasureId>> = {
  'unit-report basic': 'basicSpending',
  'unit-report projects': 'projectSpending',
  'project-report overview': 'projectSpending',
}

function readParagraphs(paragraphs: readonly Entry<string>[], context: Context): readonly Statement[] {
  let subject = context.subject
  return paragraphs.flatMap((paragraph) => {
    const text = paragraph.value ?? ''
    if (isHeading(text)) subject = onlySubject(findSubjects(text, context.projects))
    return readParagraph(text, paragraph.place, { ...context, subject })
  })
}

/** A short line without a full stop or a figure: what follows stands under it. */
function isHeading(text: string): boolean {
  return text.trim().length <= headingLength && !/[。；，]/.test(text) && figuresIn(text).length === 0
}

const headingLength = 30

function readParagraph(text: string, place: Place, context: Context): readonly Statement[] {
  let { subject } = context
  let year: number | null = null
  return sentencesOf(text).flatMap((sentence) => {
    const subjects = findSubjects(sentence, context.projects)
    const statements = readSentence(sentence, subjects, place, { ...context, subject }, year)
    if (subjects.length > 0) subject = onlySubject(subjects)
    year = nearYear(yearOf(sentence, context.year), context.year) ?? year
    return statements
  })
}

/** The one thing that was named, null where several were. */
function onlySubject(named: readonly NamedSubject[]): Subject | null {
  const [first, ...others] = named.filter(({ measure }) => measure !== 'executionRate')
  const isOne = first && others.every(({ measure, project }) => measure === first.measure && project === first.project)
  return isOne ? { measure: first.measure, project: first.project } : null
}

/** A year goes on to the next clause only near the evaluation year: “成立于2012年” is no year of a budget. */
function nearYear(year: number | null, evaluationYear: number): number | null {
  return year !== null && Math.abs(year - evaluationYear) <= 1 ? year : null
}

function readSentence(
  sentence: string,
  subjects: readonly NamedSubject[],
  place: Place,
  context: Context,
  yearBefore: number | null,
): readonly Statement[] {
  const statements: Statement[] = []
  const figures = figuresIn(sentence)
  let carriedStage: StatedStage | null = null
  for (const [at, figure] of figures.entries()) {
    const from = figures[at - 1]?.end ?? 0
    const start = Math.max(from, clauseStart(sentence, figure.start, [...subjects, ...figures]))
    const clause: Clause = { sentence, start, from, figure, subjects, context }
    const subject = subjectOfClause(clause)
    const stage: StatedStage | null = stageOf(withoutSubjects(clause)) ?? (at > 0 ? leaveOpen(carriedStage) : null)
    if (stage) carriedStage = stage
    if (!subject || !fits(subject.measure, figure)) continue
    const unit = moneyUnitOf(subject.measure, figure)
    const year =
      yearOf(sentence.slice(start, figure.start), context.year) ??
      nearYear(yearOf(sentence.slice(0, start), context.year), context.year) ??
      yearBefore ??
      context.year
    const whole = subject.measure === 'executionRate' ? wholeOfRate(clause) : null
    statements.push({
      measure: subject.measure,
      project: whole?.project ?? subject.project,
      rateOf: whole?.measure ?? null,
      ...(unit && stage ? { stage: stage.stage, stageIsSaid: stage.isSaid } : { stage: 'actual', stageIsSaid: false }),
      year,
      figure,
      yuan: unit && inYuan({ amount: figure.amount, unit }),
      unit,
      place: { ...place, quote: sentence },
      sentence,
    })
  }
  return statements
}

interface Clause {
  readonly sentence: string
  readonly start: number
  /** End of the figure before. */
  readonly from: number
  readonly figure: TextFigure
  readonly subjects: readonly NamedSubject[]
  readonly context: Context
}

function clauseStart(sentence: string, end: number, spans: readonly { start: number; end: number }[]): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    const isInside = spans.some((span) => span.start <= at && at < span.end)
    if (!isInside && /[，,、：:]/.test(sentence[at] ?? '')) return at + 1
  }
  return 0
}

/** What the figure belongs to: named in its clause, in a clause before, or by what the sentence stands under. */
function subjectOfClause(clause: Clause): Subject | null {
  const { sentence, start, from, figure, subjects, context } = clause
  if (partOfYear.test(sentence.slice(from, figure.start)) || hedges.test(sentence.slice(figure.end))) return null
  if (sentence.includes('分别')) return null
  const named = subjects.findLast((subject) => subject.start >= start && subject.end <= figure.start)
  if (!saysOnlyLead(sentence.slice(named?.end ?? start, figure.start))) return null
  if (named) return compares.test(sentence.slice(start, named.start)) || isPartOfProject(named, clause) ? null : named
  if (sentence.slice(0, figure.start).includes('其中')) return null
  const before = subjects.findLast(({ measure, end }) => measure !== 'executionRate' && end <= start)
  return before ?? (subjects.some((subject) => subject.start < start) ? null : context.subject)
}

/** A rate is of the last thing named before it, or of what its sentence stands under. */
function wholeOfRate({ subjects, figure, context }: Clause): Subject | null {
  const named = subjects.findLast(({ measure, end }) => measure !== 'executionRate' && end <= figure.start)
  return named ?? context.subject
}

const partOfYear = /上半年|下半年|季度|\d月|每月|每年|累计|以来|近[两三五]年/
const compares = /人均|平均|每|比|较|占|用于|结余|结转|收入|全[省市县区国]|所属各/
const hedges = /^(?:左右|上下|以上|以内|以下|多|余|的|[/／])/

/** 办公费 or 工资 under a project is not that of the basic spending. */
function isPartOfProject(named: Subject, { subjects, context }: Clause): boolean {
  const topic = subjects[0]?.measure === 'projectSpending' ? subjects[0] : context.subject
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

/** The words of the clause that may tell a stage: not those inside a measure's own name, such as 项目支出. */
function withoutSubjects({ sentence, start, figure, subjects }: Clause): string {
  const inside = subjects.filter((subject) => subject.start >= start && subject.end <= figure.start)
  let words = ''
  let at = start
  for (const subject of inside) {
    words += sentence.slice(at, subject.start)
    at = subject.end
  }
  return words + sentence.slice(at, figure.start)
}

function leaveOpen(stage: StatedStage | null): StatedStage | null {
  return stage && { stage: stage.stage, isSaid: false }
}

function fits(measure: MeasureId, figure: TextFigure): boolean {
  const kind = measures.find(({ id }) => id === measure)?.kind
  if (kind === 'money') return moneyUnitOf(measure, figure) !== null
  return figure.kind === kind || (kind === 'people' && figure.unit === '个')
}

/** “12.8万” is money where it is said of a measure of money. */
function moneyUnitOf(measure: MeasureId, figure: TextFigure): MoneyUnit | null {
  if (measures.find(({ id }) => id === measure)?.kind !== 'money') return null
  if (figure.unit === '万' || figure.unit === '亿') return `${figure.unit}元`
  return isMoneyUnit(figure.unit) ? figure.unit : null
}
