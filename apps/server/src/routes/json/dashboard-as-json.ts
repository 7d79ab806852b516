import type { DashboardJson } from '@mingxiao/contract'
import type { Range } from '../../actions/bureau/ranges.ts'
import {
  type Dashboard,
  hasErrors,
  isApproved,
  isSubmitted,
  type YearCount,
} from '../../actions/bureau/read-dashboard.ts'
import { windowAsJson } from './window-as-json.ts'

export function dashboardAsJson(dashboard: Dashboard): DashboardJson {
  const { units, money } = dashboard
  return {
    year: dashboard.year,
    unjudged: dashboard.unjudged,
    years: [...dashboard.years],
    window: dashboard.window ? windowAsJson(dashboard.window) : null,
    units: units.length,
    judged: units.filter(({ errors }) => errors !== null).length,
    submitted: units.filter(isSubmitted).length,
    approved: units.filter(isApproved).length,
    withErrors: units.filter(hasErrors).length,
    money: money.all.toString(),
    moneyWithErrors: money.withErrors.toString(),
    departments: dashboard.departments.map(({ department, units: count, states, timeliness, money: own }) => ({
      id: department?.id ?? null,
      name: department?.name ?? '',
      units: count,
      states: [...states].map(([state, of]) => ({ state, units: of })),
      timeliness: [...timeliness].map(([one, of]) => ({ timeliness: one, units: of })),
      money: own.all.toString(),
      moneyWithErrors: own.withErrors.toString(),
    })),
    scores: dashboard.scores.map((one) => ({
      ...rangeAsJson(one),
      printed: one.printed,
      recomputed: one.recomputed,
      reviewed: one.reviewed,
    })),
    inflation: dashboard.inflation.map((one) => ({ ...rangeAsJson(one), packages: one.packages })),
    execution: dashboard.execution.map((one) => ({
      ...rangeAsJson(one),
      packages: one.packages,
      money: one.money.toString(),
    })),
    rules: dashboard.rules.map(({ rule: { code, id, title }, ...counts }) => ({
      rule: { code, id },
      title: { zh: title.zh, en: title.en },
      ...counts,
    })),
    trend: dashboard.trend.map(yearAsJson),
  }
}

function rangeAsJson({ key, from, to }: Range) {
  return { key, from: from?.toString() ?? null, to: to?.toString() ?? null }
}

function yearAsJson({ money, printed, recomputed, reviewed, execution, errors, ...counts }: YearCount) {
  return {
    ...counts,
    printed: printed?.toString() ?? null,
    recomputed: recomputed?.toString() ?? null,
    reviewed: reviewed?.toString() ?? null,
    execution: execution?.toString() ?? null,
    errors: errors?.toString() ?? null,
    money: money.all.toString(),
    moneyWithErrors: money.withErrors.toString(),
  }
}
