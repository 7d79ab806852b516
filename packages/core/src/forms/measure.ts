import type { Decimal } from '../decimal/decimal.ts'
import { readFigure } from './figure.ts'
import { plainText } from './plain-text.ts'

export type Comparator = '≥' | '≤' | '=' | '>' | '<'

/** What a target or an actual value says. Only figures and ranges can be calculated with. */
export type Measure = FigureMeasure | RangeMeasure | TimeMeasure | TierMeasure | WordingMeasure

export interface FigureMeasure {
  readonly kind: 'figure'
  /** As printed, or as words say it (不少于 is ≥); null where none is printed. */
  readonly comparator: Comparator | null
  readonly amount: Decimal
  readonly decimals: number
  readonly unit: string
}

export interface RangeMeasure {
  readonly kind: 'range'
  readonly low: Decimal
  readonly high: Decimal
  readonly unit: string
}

/** A year, month or day, such as “2024年度” or “12月底前”. */
export interface TimeMeasure {
  readonly kind: 'time'
  readonly comparator: Comparator | null
  readonly text: string
}

/** The three tiers of qualitative completion. */
export interface TierMeasure {
  readonly kind: 'tier'
  readonly tier: 'met' | 'partly-met' | 'unmet'
  readonly text: string
}

/** Words that are neither a figure, a time nor a tier. */
export interface WordingMeasure {
  readonly kind: 'wording'
  readonly text: string
}

/** Reads a target or actual value such as “≥90%”, “2500万元”, “20次以上”, “2024年度”, “部分达成”. */
export function readMeasure(text: string): Measure {
  const plain = plainText(text)
  const tier = tierOf(plain)
  if (tier) return { kind: 'tier', tier, text: plain }

  const { comparator, rest } = splitComparator(plain)
  if (timePattern.test(rest)) return { kind: 'time', comparator, text: plain }

  const range = readRange(rest)
  if (range) return range
  const figure = readFigure(rest)
  if (figure) return { kind: 'figure', comparator, ...figure }
  return { kind: 'wording', text: plain }
}

const timePattern =
  /^(?:(?:19|20)\d{2}年(?:度|底|末|内|\d{1,2}月.*)?|\d{1,2}月(?:\d{1,2}日|底|末|份)?|年底|年内|全年)[前内止]?$/

const tiers: readonly (readonly [RegExp, TierMeasure['tier']])[] = [
  [/^部分(达成|完成|达到)/, 'partly-met'],
  [/^(未|没有|尚未)(达成|完成|达到)/, 'unmet'],
  [/^(已|全部|全年|按时|全面|均已|已经|已全部)?(达成|完成|达到)(年度指标|目标|预期指标|预期目标)?$/, 'met'],
]

function tierOf(plain: string): TierMeasure['tier'] | null {
  return tiers.find(([words]) => words.test(plain))?.[1] ?? null
}

const leading: readonly (readonly [RegExp, Comparator])[] = [
  [/^(≥|>=|不少于|不低于|大于等于|大于或等于|不小于|至少)/, '≥'],
  [/^(≤|<=|不超过|不高于|不大于|小于等于|小于或等于|不多于|至多)/, '≤'],
  [/^(>|大于|高于|超过|多于)/, '>'],
  [/^(<|小于|低于|少于)/, '<'],
  [/^(=|等于)/, '='],
]

const trailing: readonly (readonly [RegExp, Comparator])[] = [
  [/(及以上|以上)$/, '≥'],
  [/(及以内|以内|及以下|以下|之内)$/, '≤'],
]

function splitComparator(plain: string): { comparator: Comparator | null; rest: string } {
  for (const [words, comparator] of leading) {
    if (words.test(plain)) return { comparator, rest: plain.replace(words, '') }
  }
  for (const [words, comparator] of trailing) {
    if (/\d/.test(plain) && words.test(plain)) return { comparator, rest: plain.replace(words, '') }
  }
  return { comparator: null, rest: plain }
}

function readRange(plain: string): RangeMeasure | null {
  const match = /^([\d.,]+(?:[^\d.,]\D*?)?)[-~—–至](\d[\d.,]*(?:[^\d.,]\D*)?)$/.exec(plain)
  if (!match) return null
  const low = readFigure(match[1] ?? '')
  const high = readFigure(match[2] ?? '')
  if (!low || !high || (low.unit !== '' && low.unit !== high.unit)) return null
  return { kind: 'range', low: low.amount, high: high.amount, unit: high.unit }
}
