import type { WindowJson } from '@mingxiao/contract'
import type { Tables } from '../../store/tables.ts'

export function windowAsJson({ year, opens_at, closes_at, remind_days }: Tables['submission_window']): WindowJson {
  return { year, opensAt: opens_at.toISOString(), closesAt: closes_at.toISOString(), remindDays: remind_days }
}
