import { type Measure, plainText } from '@mingxiao/core'

/** What the unit of a target or an actual value counts. */
export type UnitKind = 'rate' | 'money' | 'duration' | 'acts' | 'things'

/** Null for words, times, tiers and figures whose unit is not printed or leaves the kind open, such as 万 or 次/月. */
export function unitKindOf(measure: Measure | null): UnitKind | null {
  if (measure?.kind !== 'figure' && measure?.kind !== 'range') return null
  const unit = plainText(measure.unit)
  if (/^[%‰]$|百分点$/.test(unit)) return 'rate'
  if (/元/.test(unit)) return 'money'
  if (unit === '' || /^[万亿千]$|[/每]/.test(unit)) return null
  if (/^个?(工作日|自然日|日|天|小时|分钟|秒|周|月|季度|年)$/.test(unit)) return 'duration'
  return /^[万千]?(场次|次数?|场|期|份|批次?|座次|篇|条)$/.test(unit) ? 'acts' : 'things'
}
