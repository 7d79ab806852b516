import type { Package } from '@mingxiao/core'
import { aPackage } from './a-package.ts'
import type { PackageTexts } from './package-texts.ts'
import { mergeTexts, type Texts } from './texts.ts'

/** An indicator as a test writes it: what it leaves out is as in a good row. */
export interface IndicatorTexts {
  readonly level1?: string
  readonly level2?: string
  readonly level3?: string
  readonly target?: string
  readonly actual?: string
  readonly weight?: string
  readonly score?: string
  readonly reason?: string
}

/** A good package without projects whose unit evaluation has these indicators and no others. */
export function withIndicators(rows: readonly IndicatorTexts[], more: PackageTexts = {}): Package {
  const base: PackageTexts = { projects: [], unitEvaluation: { indicators: { rows: rows.map(rowOf) } } }
  return aPackage(mergeTexts(base as Texts, more as Texts) as PackageTexts)
}

/** A project table with these indicators and no others. */
export function projectWith(project: string, rows: readonly IndicatorTexts[]) {
  return { heading: { project }, indicators: { rows: rows.map(rowOf) } }
}

function rowOf(row: IndicatorTexts) {
  return { level1: levelOneFor(row.level2 ?? good.level2), ...good, ...row }
}

const good = {
  level2: '数量指标',
  level3: '渠道清淤长度',
  target: '≥86公里',
  actual: '86公里',
  weight: '10',
  score: '10',
  reason: '',
}

function levelOneFor(level2: string): string {
  if (/满意/.test(level2)) return '满意度指标（10分）'
  return /效益|影响/.test(level2) ? '效益指标（30分）' : '产出指标（50分）'
}
