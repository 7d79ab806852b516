import type { Decimal } from '../decimal/decimal.ts'
import { inYuan, isMoneyUnit, type MoneyUnit } from '../decimal/money.ts'
import type { Entry, Place } from '../forms/entry.ts'
import type { Package } from '../package/package.ts'
import { allSections, type Report, type Section } from '../package/report.ts'
import { figuresIn } from './figures/figures-in.ts'
import type { TextFigure } from './figures/text-figure.ts'
import { findSubjects, type NamedSubject, type Subject } from './find-subjects.ts'
import { lastEndingBy } from './last-ending-by.ts'
import { type MeasureId, measures } from './measures.ts'
import { projectNamesOf } from './names/project-names.ts'
import { readClauses } from './read-clauses.ts'
import { sentencesOf } from './reports/sentences-of.ts'
import type { Stage } from './stage-of.ts'
import { yearOf, yearsIn } from './year-of.ts'

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
  const years = yearsIn(sentence, context.year)
  return readClauses(sentence, subjects, context.subject).flatMap((clause): Statement[] => {
    const { figure, subject, start } = clause
    if (!subject || !fits(subject.measure, figure)) return []
    const unit = moneyUnitOf(subject.measure, figure)
    const year =
      yearOf(sentence.slice(start, figure.start), context.year) ??
      nearYear(lastEndingBy(years, start)?.year ?? null, context.year) ??
      yearBefore ??
      context.year
    const { stage, isSaid } = (unit && clause.stage) ?? { stage: 'actual' as const, isSaid: false }
    return [
      {
        measure: subject.measure,
        project: clause.whole?.project ?? subject.project,
        rateOf: clause.whole?.measure ?? null,
        stage,
        stageIsSaid: isSaid,
        year,
        figure,
        yuan: unit && inYuan({ amount: figure.amount, unit }),
        unit,
        place: { ...place, quote: sentence },
        sentence,
      },
    ]
  })
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
