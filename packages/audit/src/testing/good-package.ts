import { Decimal, percentOf, sum } from '@mingxiao/core'
import { type GoodIndicator, type GoodProject, goodProjects } from './good-projects.ts'
import { type GoodFigures, goodProjectReport, goodUnitReport } from './good-reports.ts'
import type { PackageTexts, ProjectTexts } from './package-texts.ts'

/** The texts of a package of an invented unit in which nothing is wrong, with the first `size` (1–6) of its projects. */
export function goodPackage(size = 2): PackageTexts {
  const projects = goodProjects.slice(0, size)
  const figures = figuresOf(projects)
  return {
    unit: '清溪县水利服务中心',
    year: 2024,
    baseData: baseDataOf(projects, figures),
    unitEvaluation: unitEvaluationOf(figures),
    projects: projects.map(projectOf),
    unitReport: goodUnitReport(projects, figures),
    projectReport: goodProjectReport(projects, figures),
  }
}

const twoDigits = { digits: 2, mode: 'half-up' } as const

function figuresOf(projects: readonly GoodProject[]): GoodFigures {
  const total = (key: 'lastYear' | 'budget' | 'spent') => sum(projects.map((project) => Decimal.of(project[key])))
  const unitBudget = total('budget').plus(Decimal.of('260.00'))
  const unitSpent = total('spent').plus(Decimal.of('256.00'))
  const rate = (percentOf(unitSpent, unitBudget) ?? Decimal.zero).round(twoDigits)
  const executionScore = rate.dividedBy(Decimal.of('10')).round(twoDigits)
  return {
    projectsLastYear: total('lastYear').toText(2),
    projectsBudget: total('budget').toText(2),
    projectsSpent: total('spent').toText(2),
    unitBudget: unitBudget.toText(2),
    unitSpent: unitSpent.toText(2),
    rate: `${rate.toText(2)}%`,
    executionScore: executionScore.toText(2),
    score: executionScore.plus(Decimal.of('89.80')).toText(2),
  }
}

function baseDataOf(projects: readonly GoodProject[], figures: GoodFigures): NonNullable<PackageTexts['baseData']> {
  return {
    staffing: { unit: { quota: '20', staff: '18', rate: '90.00%' } },
    spending: {
      threePublicFunds: { lastYear: '4.20', budget: '4.00', final: '3.60' },
      vehicles: { lastYear: '2.40', budget: '2.30', final: '2.10' },
      vehiclePurchase: { lastYear: '0.00', budget: '0.00', final: '0.00' },
      vehicleRunning: { lastYear: '2.40', budget: '2.30', final: '2.10' },
      abroad: { lastYear: '0.00', budget: '0.00', final: '0.00' },
      reception: { lastYear: '1.80', budget: '1.70', final: '1.50' },
      projects: { lastYear: figures.projectsLastYear, budget: figures.projectsBudget, final: figures.projectsSpent },
      projectLines: projects.map(({ name, lastYear, budget, spent }, at) => {
        return { rowLabel: `${at + 1}、${name}`, lastYear, budget, final: spent }
      }),
      publicFunds: { lastYear: '36.50', budget: '36.00', final: '35.28' },
      office: { lastYear: '12.00', budget: '12.00', final: '11.80' },
      utilitiesAndTravel: { lastYear: '15.00', budget: '14.50', final: '14.20' },
      meetingsAndTraining: { lastYear: '3.00', budget: '2.80', final: '2.60' },
      procurement: { lastYear: '——', budget: '8.00', final: '7.60' },
      adjustment: { lastYear: '——', budget: '0.00', final: '0.00' },
    },
    buildings: {
      unit: { approvedArea: '—', actualArea: '—', areaRate: '—', approvedCost: '—', actualCost: '—', costRate: '—' },
    },
    thrift: { measures: '执行公务接待审批制度和公车派车单制度，全年公务接待费比预算少支出0.20万元。' },
    signOff,
  }
}

const signOff = { preparer: '（签名）', date: '2025年5月12日', phone: '0000-0000000', head: '（签名）' }

/** Indicators of the whole unit: 50 + 30 + 10 points, one target narrowly missed. */
const unitIndicators: readonly GoodIndicator[] = [
  ['数量指标', '水利工程维修养护处数', '≥180处', '185处', '15', '15', '因灾后修复增加5处，下年度按养护计划核定目标。'],
  ['数量指标', '水利巡查人次', '≥2400人次', '2400人次', '10', '10', ''],
  [
    '质量指标',
    '水利工程完好率',
    '≥98%',
    '96.04%',
    '10',
    '9.80',
    '因部分渠段受洪水冲刷损毁，已列入下年度首批维修计划。',
  ],
  ['时效指标', '维修任务按期完成率', '≥95%', '95%', '8', '8', ''],
  ['成本指标', '工程养护单位成本', '≤0.55万元', '0.55万元', '7', '7', ''],
  ['经济效益指标', '改善灌溉面积', '≥12000亩', '12000亩', '10', '10', ''],
  ['社会效益指标', '供水服务覆盖人口', '≥83000人', '83260人', '12', '12', ''],
  ['可持续影响指标', '工程管护责任落实率', '≥98%', '98%', '8', '8', ''],
  ['服务对象满意度指标', '用水户满意度', '≥90%', '90%', '10', '10', ''],
]

function unitEvaluationOf(figures: GoodFigures): NonNullable<PackageTexts['unitEvaluation']> {
  return {
    heading: { unit: '清溪县水利服务中心' },
    funds: {
      total: {
        initial: figures.unitBudget,
        budget: figures.unitBudget,
        spent: figures.unitSpent,
        weight: '10',
        rate: figures.rate,
        score: figures.executionScore,
      },
    },
    income: {
      all: figures.unitSpent,
      publicBudget: figures.unitSpent,
      governmentFunds: '0.00',
      specialAccount: '0.00',
      other: '0.00',
    },
    spending: { all: figures.unitSpent, basic: '256.00', projects: figures.projectsSpent },
    goals: {
      year: {
        expected: '完成180处水利工程维修养护，水利工程完好率不低于98%，用水户满意度不低于90%。',
        achieved: '完成185处水利工程维修养护，水利工程完好率96.04%，用水户满意度90%。',
      },
    },
    indicators: {
      rows: unitIndicators.map(indicatorOf),
      total: { weight: '100', score: figures.score },
    },
    signOff,
  }
}

function projectOf(project: GoodProject): ProjectTexts {
  const { budget, spent, rate, executionScore } = project
  const money = { initial: budget, budget, spent }
  const zero = { initial: '0.00', budget: '0.00', spent: '0.00', weight: '—', rate: '—', score: '—' }
  return {
    heading: { project: project.name, department: '清溪县水利局', unit: '清溪县水利服务中心' },
    funds: {
      total: { ...money, weight: '10', rate, score: executionScore },
      appropriation: { ...money, weight: '—', rate, score: '—' },
      carriedOver: zero,
      other: zero,
    },
    goals: { year: { expected: project.goal, achieved: project.achieved } },
    indicators: { rows: project.indicators.map(indicatorOf), total: { weight: '100', score: project.total } },
    signOff,
  }
}

function indicatorOf([level2, level3, target, actual, weight, score, reason]: GoodIndicator) {
  return { level1: levelOneOf(level2), level2, level3, target, actual, weight, score, reason }
}

function levelOneOf(level2: string): string {
  if (/数量|质量|时效|成本/.test(level2)) return '产出指标（50分）'
  return /满意度/.test(level2) ? '满意度指标（10分）' : '效益指标（30分）'
}
