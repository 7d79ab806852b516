import {
  Decimal,
  type Evaluation,
  evaluationsOf,
  figuresIn,
  nameOf,
  type Package,
  plainText,
  reportSentencesOf,
  vagueWordOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { quoteNames } from '../../engine/quote-names.ts'
import { defineRule } from '../../engine/rule.ts'
import { type NamedRow, namedRowsOf } from './named-rows-of.ts'
import { unitKindOf } from './unit-kind-of.ts'

export default defineRule({
  code: 'E11',
  id: 'rates-carry-evidence',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '比率和满意度应写明取值依据', en: 'Rates and satisfaction say where they come from' },
  cites: ['cai-yu-2021-101/evidence', 'cai-yu-2021-101/satisfaction'],
  messages: {
    noEvidence: {
      zh: '“{name}”有{count}个比率或满意度指标没有写取值依据：{indicators}。请在备注、偏差原因或自评报告中写明：比率的分子、分母和数据来源，满意度的调查方式、时间、发放和有效份数。',
      en: '{count} rates or satisfactions of “{name}” do not say where their values come from: {indicators}. Give numerator, denominator and source of a rate, and method, date, sample and valid answers of a survey, in a note, with the reason or in the report.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const evidence = evidenceIn(evaluation, pack)
      const bare = namedRowsOf(evaluation).filter((named) => isRate(named, pack) && !hasEvidence(named, evidence))
      const [first, ...others] = bare
      if (!first) continue
      report({
        message: 'noEvidence',
        at: first.row.actual,
        related: others.map(({ row }) => row.actual),
        data: {
          name: nameOf(evaluation),
          count: Decimal.count(bare.length),
          indicators: quoteNames(bare.map(({ name }) => name)),
        },
      })
    }
  },
})

/** A percentage reached. One that measures nothing has nothing to prove. */
function isRate({ row }: NamedRow, { year }: Package): boolean {
  return unitKindOf(row.actual.value) === 'rate' && vagueWordOf(row, year) === null
}

interface Evidence {
  readonly texts: readonly string[]
  /** A survey with its numbers is described. */
  readonly tellsSurvey: boolean
  /** How all rates were calculated is described. */
  readonly tellsAllRates: boolean
  readonly isSource: (text: string) => boolean
}

function evidenceIn(evaluation: Evaluation, pack: Package): Evidence {
  const surveys = valueFor('wording/survey-words', pack)
  const sources = valueFor('wording/evidence-words', pack)
  const isSource = (text: string) => sources.some((word) => text.includes(word))
  const texts = [
    ...evaluation.notes.map(({ place }) => place.quote),
    ...evaluation.indicators.rows.map(({ reason }) => reason.value ?? ''),
    evaluation.goals.year.achieved.value ?? '',
    ...reportSentencesOf(pack).map(({ text }) => text),
  ].map(plainText)
  return {
    texts,
    tellsSurvey: texts.some((text) => isSurvey(text, surveys) && countsIn(text) > 0),
    tellsAllRates: texts.some((text) => /比率|率类|各项?率|各项?指标/.test(text) && isSource(text)),
    isSource,
  }
}

/** An investigation is no survey: what people think must come into it. */
function isSurvey(text: string, surveys: readonly string[]): boolean {
  return /满意|问卷/.test(text) && surveys.some((word) => text.includes(word))
}

function hasEvidence({ name, row }: NamedRow, { texts, tellsSurvey, tellsAllRates, isSource }: Evidence): boolean {
  if (/满意|认可|知晓/.test(name) && tellsSurvey) return true
  if (!/满意/.test(name) && tellsAllRates) return true
  const subject = name.replace(/[率度]$/, '')
  const own = [plainText(row.reason.value ?? ''), ...texts.filter((text) => text.includes(subject))]
  return own.some((text) => isSource(text) || countsIn(text) > 1)
}

function countsIn(text: string): number {
  return figuresIn(text).filter(({ kind }) => kind !== 'percent').length
}
