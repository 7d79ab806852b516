import {
  type Evaluation,
  figuresIn,
  type Indicator,
  type LevelOneGroup,
  levelOneGroupsOf,
  type Package,
  printFigure,
  type Report,
  type ReportSentence,
  reportSentencesOf,
  reportsOf,
  statesResult,
} from '@mingxiao/core'
import { quoteNames } from '../../engine/quote-names.ts'
import { defineRule } from '../../engine/rule.ts'
import { placeOfSection } from './report-section.ts'

export default defineRule({
  code: 'J04',
  id: 'indicator-results-quantified',
  group: 'report',
  severity: 'error',
  title: { zh: '报告应用数据写明各类指标的完成情况', en: 'A report gives the results of the indicators in figures' },
  cites: ['cai-yu-2020-10/11'],
  messages: {
    noFigures: {
      zh: '报告没有用数据写明{groups}的完成情况。请按自评表逐类写出目标值和完成值，如“{example}”。',
      en: 'The report gives no figures for {groups}. State target and result from the table for each, such as “{example}”.',
    },
  },

  check(pack, report) {
    for (const one of reportsOf(pack)) {
      const sentences = reportSentencesOf(pack).filter(({ report }) => report === one)
      const lacking = groupsFor(one, pack).filter((group) => !isQuantified(group, sentences))
      const example = lacking.flatMap(({ rows }) => rows.filter(hasFigure))[0]
      if (!example) continue
      const at = placeOfSection(one, one === pack.unitReport ? 'performance' : 'analysis')
      const data = { groups: quoteNames(lacking.map(({ name }) => `${name}指标`)), example: resultOf(example) }
      report({ message: 'noFigures', at, data })
    }
  },
})

/** The level-1 groups of the tables a report speaks of, those of all projects together, without what cannot be counted. */
function groupsFor(report: Report, pack: Package): readonly Pick<LevelOneGroup, 'name' | 'rows'>[] {
  const evaluations: readonly Evaluation[] =
    report === pack.unitReport ? (pack.unitEvaluation ? [pack.unitEvaluation] : []) : pack.projectEvaluations
  const groups = Map.groupBy(evaluations.flatMap(levelOneGroupsOf), ({ name }) => name)
  return [...groups]
    .map(([name, all]) => ({ name, rows: all.flatMap(({ rows }) => rows) }))
    .filter(({ rows }) => rows.some(hasFigure))
}

function hasFigure({ actual }: Indicator): boolean {
  return actual.value?.kind === 'figure'
}

/** A sentence gives the result of one of its indicators, or speaks of the group, or stands in its section, with a figure. */
function isQuantified(
  { name, rows }: Pick<LevelOneGroup, 'name' | 'rows'>,
  sentences: readonly ReportSentence[],
): boolean {
  return sentences.some(({ text, section }) => {
    if (rows.some((row) => statesResult(text, row))) return true
    const isAbout = text.includes(name) || section?.name.includes(name) === true
    return isAbout && figuresIn(text).some(({ unit }) => unit !== '分')
  })
}

function resultOf({ level3, target, actual }: Indicator): string {
  const done = actual.value?.kind === 'figure' ? printFigure(actual.value) : ''
  const wanted = target.place.quote.trim()
  return `${level3.value ?? ''}${wanted === '' ? '' : `目标${wanted}，`}完成${done}`
}
