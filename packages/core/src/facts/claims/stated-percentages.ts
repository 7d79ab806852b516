import type { Place } from '../../forms/entry.ts'
import type { Package } from '../../package/package.ts'
import { reportsOf } from '../../package/reports-of.ts'
import { figuresIn } from '../figures/figures-in.ts'
import type { TextFigure } from '../figures/text-figure.ts'
import { findSubjects, type NamedSubject, type Subject } from '../find-subjects.ts'
import { projectNamesOf } from '../names/project-names.ts'
import { reportSentencesOf } from '../reports/report-sentences.ts'
import { type Statement, statementsOf } from '../statements-of.ts'
import { yearOf } from '../year-of.ts'

/**
 * A percentage that a report states of amounts. change-of-budget: what was cut or added within the year. change-from-budget: how
 * far the spending is from its budget. completion: how much of a budget was spent. share: of another amount.
 */
export interface StatedPercentage {
  readonly relation: 'change-from-last-year' | 'change-of-budget' | 'change-from-budget' | 'completion' | 'share'
  readonly direction: 'up' | 'down' | null
  /** The word of change, such as 下降; '' where there is none. */
  readonly word: string
  /** Whose amounts: several where the sentence lists them. */
  readonly subjects: readonly Subject[]
  /** Of a share, that of which it is one. */
  readonly whole: Subject | null
  readonly year: number
  readonly figure: TextFigure
  /** The paragraph, its quote being the sentence. */
  readonly place: Place
}

/**
 * The percentages of the reports whose meaning is plain, execution rates among them; what is about so much, of part of a year
 * or of others is left out.
 */
export function statedPercentagesOf(pack: Package): readonly StatedPercentage[] {
  const projects = projectNamesOf(pack)
  const said = reportSentencesOf(pack).flatMap(({ text, place }) => {
    if (text.length > longest) return []
    const subjects = findSubjects(text, projects).filter(({ measure }) => !noAmounts.includes(measure))
    return figuresIn(text)
      .filter(({ kind, end }) => kind === 'percent' && !hedges.test(text.slice(end)))
      .flatMap((figure) => {
        const from = Math.max(0, figure.start - reach)
        const before = text.slice(from, figure.start)
        const named = subjects.filter(({ start, end }) => start >= from && end <= figure.start)
        const year = yearOf(before, pack.year) ?? pack.year
        const read = readPercentage(
          before,
          named.map((subject) => moveBack(subject, from)),
        )
        return read ? [{ ...read, year, figure, place }] : []
      })
  })
  return [...said, ...reportsOf(pack).flatMap((report) => statementsOf(report, pack).flatMap(rateOf))]
}

function rateOf({ measure, rateOf, project, year, figure, place }: Statement): readonly StatedPercentage[] {
  if (measure !== 'executionRate' || !rateOf) return []
  const subjects = [{ measure: rateOf, project }]
  return [{ relation: 'completion', direction: null, word: '', subjects, whole: null, year, figure, place }]
}

const noAmounts: readonly string[] = ['executionRate', 'staffingRate', 'quota', 'staff']
const hedges = /^(?:左右|上下|以上|以内|以下|多|余)/

/** Longer texts are no sentences: something went wrong in the file. */
const longest = 2000

/** How far before a percentage the words stand that tell what it is of. */
const reach = 200

function moveBack(subject: NamedSubject, by: number): NamedSubject {
  return { ...subject, start: subject.start - by, end: subject.end - by }
}

/** What the words before a percentage make of it. */
function readPercentage(
  before: string,
  named: readonly NamedSubject[],
): Omit<StatedPercentage, 'year' | 'figure' | 'place'> | null {
  if (/上半年|季度|\d月[^\d]{0,3}$|人均|平均|全[省市县区国]/.test(before)) return null
  const base = { word: '', direction: null, whole: null }

  const share = shared.exec(before)
  if (share) {
    const part = named.filter(({ end }) => end <= share.index)
    const whole = named.find(({ start }) => start > share.index)
    return whole && part.length > 0
      ? { ...base, relation: 'share', subjects: lastListed(part, before), whole: subjectOf(whole) }
      : null
  }
  if (completed.test(before)) return { ...base, relation: 'completion', subjects: lastListed(named, before) }

  const changed = changes.exec(before)
  if (!changed) return null
  const [, word = '', ofBudget] = changed
  const compared = [...before.matchAll(comparisons)].at(-1)?.[0] ?? ''
  const isFromBudget = /预算/.test(compared)
  const isOfBudget = !isFromBudget && (ofBudget !== undefined || budgetWords.test(word))
  if (!isFromBudget && !isOfBudget && !/上年|去年|同比|年/.test(compared)) return null
  return {
    ...base,
    relation: isOfBudget ? 'change-of-budget' : isFromBudget ? 'change-from-budget' : 'change-from-last-year',
    direction: raising.test(word) ? 'up' : 'down',
    word,
    subjects: lastListed(named, before),
  }
}

const shared = /占[^，。；占]{0,20}的?(?:比重|比例)?(?:为|达|达到)?$/
const completed = /(?:完成|执行|达到)了?(?:年初|全年|年度|调整后?的?)?预算数?的?$/
const changes =
  /(核调减|核减|调减|追减|压减|压缩|削减|缩减|减少|下降|降低|下调|追加|调增|核增|增加|增长|上升|上涨|提高|上调)了?(?:幅度|比例)?(?:为|达到?)?((?:年初|全年|原)?预算(?:数|安排)?的?)?$/
const raising = /追加|调增|核增|增加|增长|上升|上涨|提高|上调/
const budgetWords = /核调减|核减|调减|追减|追加|调增|核增/
const comparisons = /(?:比|较|与)(?:年初|全年)?预算|(?:比|较|与)(?:上年|去年|(?:19|20)\d{2}年)|同比|较上年|比上年/g

/** The last thing named, with those listed before it: 公用经费和项目支出. */
function lastListed(named: readonly NamedSubject[], text: string): readonly Subject[] {
  const listed: NamedSubject[] = []
  for (const subject of named.toReversed()) {
    const [next] = listed
    if (next && !/^(?:支出|经费)?[、和与及以]{1,2}$/.test(text.slice(subject.end, next.start))) break
    listed.unshift(subject)
  }
  return listed.map(subjectOf)
}

function subjectOf({ measure, project }: NamedSubject): Subject {
  return { measure, project }
}
