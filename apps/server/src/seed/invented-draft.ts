import { Decimal, sum } from '@mingxiao/core'
import { blankDraft, type Draft, type DraftTable } from '@mingxiao/drafts'
import type { Invented, InventedUnit } from './invented-units.ts'

/** The package of an invented unit, without a fault; its reports are what the templates of the forms make of the tables. */
export function inventedDraft(unit: InventedUnit, year: number): Draft {
  const blank = blankDraft({ edition: 'hunan-2024', unit: unit.name, year })
  const reports = blank.reports.map((report) => ({ ...report, date: signedOn }))
  return { ...blank, tables: [baseData(unit), unitEvaluation(unit), projectEvaluation(unit)], reports }
}

const signedOn = '2025年4月18日'
const signOff = { preparer: '填表人', head: '负责人', date: signedOn, phone: '0737-0000000' }
const nothing = { lastYear: '0', budget: '0', final: '0' }

function baseData({ staff, publicFunds, project }: InventedUnit): DraftTable {
  const { name, ...amounts } = project
  return {
    form: 'base-data',
    parts: {
      staffing: { rows: { unit: staff } },
      spending: {
        rows: {
          vehiclePurchase: nothing,
          vehicleRunning: nothing,
          abroad: nothing,
          reception: nothing,
          publicFunds,
          office: shareOf(publicFunds, '0.45'),
          utilitiesAndTravel: shareOf(publicFunds, '0.35'),
          meetingsAndTraining: shareOf(publicFunds, '0.05'),
          procurement: { budget: '0', final: '0' },
          adjustment: { budget: '0', final: '0' },
        },
        open: [{ label: name, cells: amounts }],
      },
      buildings: {
        rows: {
          unit: {
            approvedArea: '无',
            actualArea: '无',
            areaRate: '无',
            approvedCost: '无',
            actualCost: '无',
            costRate: '无',
          },
        },
      },
      thrift: { measures: '办公用品定额领用，差旅事前审批，公务接待执行标准，纸张双面打印。' },
      signOff,
    },
  }
}

function shareOf({ lastYear, budget, final }: InventedUnit['publicFunds'], share: string) {
  const of = (amount: string) =>
    Decimal.of(amount).times(Decimal.of(share)).round({ digits: 2, mode: 'half-up' }).toString()
  return { lastYear: of(lastYear), budget: of(budget), final: of(final) }
}

function unitEvaluation({ name, basic, project, output, quality, benefit, asked }: InventedUnit): DraftTable {
  const budget = sum([Decimal.of(basic), Decimal.of(project.budget)]).toString()
  return {
    form: 'unit-evaluation',
    parts: {
      heading: { unit: name },
      funds: { rows: { total: { initial: budget, budget } } },
      income: { publicBudget: budget, governmentFunds: '0', specialAccount: '0', other: '0' },
      spending: { basic },
      goals: { rows: { year: goalsOf(output, quality, benefit) } },
      indicators: { rows: indicatorsOf({ output, quality, benefit, asked, project }) },
      signOff,
    },
  }
}

function projectEvaluation(unit: InventedUnit): DraftTable {
  const { name, department, project, output, quality, benefit } = unit
  const none = { initial: '0', budget: '0', spent: '0' }
  return {
    form: 'project-evaluation',
    parts: {
      heading: { project: project.name, department, unit: name },
      funds: { rows: { appropriation: { initial: project.budget }, carriedOver: none, other: none } },
      goals: { rows: { year: goalsOf(output, quality, benefit) } },
      indicators: { rows: indicatorsOf(unit) },
      signOff,
    },
  }
}

function goalsOf(...results: readonly Invented[]): { readonly expected: string; readonly achieved: string } {
  const say = (of: (result: Invented) => string) => `${results.map((result) => result.name + of(result)).join('，')}。`
  return { expected: say(({ target }) => wordsOf(target)), achieved: say(({ actual }) => actual) }
}

function wordsOf(target: string): string {
  return target.replace('≥', '不少于').replace('≤', '不超过').replace('=', '')
}

function indicatorsOf({
  output,
  quality,
  benefit,
  asked,
  project,
}: Pick<InventedUnit, 'output' | 'quality' | 'benefit' | 'asked' | 'project'>) {
  const row = (level1: string, level2: string, { name, target, actual }: Invented, weight: string) => ({
    level1,
    level2,
    level3: name,
    target,
    actual,
    weight,
  })
  const cost = {
    name: project.name.replace('经费', '支出'),
    target: `≤${project.budget}万元`,
    actual: `${project.final}万元`,
  }
  const inTime = { name: '资金支付及时率', target: '=100%', actual: '100%' }
  return [
    row(outputs, '数量指标', output, '15'),
    row(outputs, '质量指标', quality, '15'),
    row(outputs, '时效指标', inTime, '10'),
    row(outputs, '成本指标', cost, '10'),
    row('效益指标（30分）', '社会效益指标', benefit, '30'),
    row('满意度指标（10分）', '服务对象满意度指标', asked, '10'),
  ]
}

const outputs = '产出指标（50分）'
