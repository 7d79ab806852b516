import { baseDataHunan2024 } from '../forms/base-data.hunan-2024.ts'
import { conclusion, fundsReason } from '../forms/evaluation-parts.ts'
import { score, text } from '../forms/field.ts'
import { projectEvaluationHunan2024 } from '../forms/project-evaluation.hunan-2024.ts'
import { projectGoalsNational2020 } from '../forms/project-goals.national-2020.ts'
import { unitEvaluationHunan2024 } from '../forms/unit-evaluation.hunan-2024.ts'

const unit = unitEvaluationHunan2024.parts
const project = projectEvaluationHunan2024.parts
const funds = { reason: fundsReason }
const indicators = { reviewScore: score('复核分'), standard: text('评分标准') }

/**
 * The tables as rules and screens see them, whatever edition they were filled in: the forms of Hunan with what only other
 * editions print. Every edition leaves some of it absent.
 */
export const tableShapes = {
  baseData: baseDataHunan2024,
  unitEvaluation: {
    ...unitEvaluationHunan2024,
    parts: {
      ...unit,
      funds: { ...unit.funds, columns: { ...unit.funds.columns, ...funds } },
      indicators: { ...unit.indicators, columns: { ...unit.indicators.columns, ...indicators } },
      conclusion,
    },
  },
  projectEvaluation: {
    ...projectEvaluationHunan2024,
    parts: {
      ...project,
      funds: { ...project.funds, columns: { ...project.funds.columns, ...funds } },
      indicators: { ...project.indicators, columns: { ...project.indicators.columns, ...indicators } },
      conclusion,
    },
  },
  goals: projectGoalsNational2020,
} as const
