import type { Language } from '@mingxiao/audit'
import type { NotRecomputed } from '@mingxiao/core'

/** The words of the score report, apart from the steps, which bring their own. */
export interface ScoreTexts {
  readonly execution: string
  readonly blank: string
  readonly notRecomputed: string
  readonly why: Readonly<Record<NotRecomputed['why'], string>>
  heading(no: string, name: string): string
  line(name: string, printed: string, recomputed: string): string
  range(lowest: string, highest: string): string
  total(printed: string, recomputed: string, grade: string): string
  kept(count: number): string
  missing(label: string): string
}

export const scoreTexts: Readonly<Record<Language, ScoreTexts>> = {
  zh: {
    execution: '预算执行率',
    blank: '（空）',
    notRecomputed: '不能重算',
    why: {
      'no-target': '没有填写年度指标值。',
      'no-actual': '没有填写实际完成值。',
      wording: '指标值或完成值是文字，不能计算。',
      'different-units': '指标值与完成值的单位不同，不能比较。',
      'different-kinds': '指标值与完成值的类型不同，不能比较。',
      uncertain: '完成值是范围，可能达到也可能没有达到指标值。',
      'no-weight': '没有填写分值。',
      late: '时间晚于目标，没有可以计算的比例。',
      'negative-target': '指标值为负数，没有可以计算的比例。',
      'no-exact-figure': '完成值只写明界限，没有确切的数。',
      'no-money': '没有可以相除的执行数和预算数。',
      'not-scored': '此表式不给预算执行率单独计分。',
      'no-target-column': '此表式按评分标准计分，不列指标值。',
      'no-weight-column': '此表式不列指标的分值。',
    },
    heading: (no, name) => `附件${no} ${name}`,
    line: (name, printed, recomputed) => `${name}：自评 ${printed}，重算 ${recomputed}`,
    range: (lowest, highest) => `${lowest}～${highest}`,
    total: (printed, recomputed, grade) => `总分：自评 ${printed}，重算 ${recomputed}${grade ? `（${grade}）` : ''}`,
    kept: (count) => `其中 ${count} 行不能重算，按自评得分计入。`,
    missing: (label) => `${label}没有得分，因此不能得出总分。`,
  },
  en: {
    execution: 'Budget execution',
    blank: '(blank)',
    notRecomputed: 'cannot be recomputed',
    why: {
      'no-target': 'No target is given.',
      'no-actual': 'No actual value is given.',
      wording: 'Target or actual is in words.',
      'different-units': 'Target and actual have different units.',
      'different-kinds': 'Target and actual are of different kinds.',
      uncertain: 'The actual value is a range on both sides of the target.',
      'no-weight': 'No weight is given.',
      late: 'It was late, and lateness has no ratio.',
      'negative-target': 'The target is negative and has no ratio.',
      'no-exact-figure': 'The actual value is a bound, not a figure.',
      'no-money': 'There is no spent amount or no budget to divide by.',
      'not-scored': 'This form gives execution no points of its own.',
      'no-target-column': 'This form scores by standards and prints no targets.',
      'no-weight-column': 'This form prints no weights for its indicators.',
    },
    heading: (no, name) => `Attachment ${no} ${name}`,
    line: (name, printed, recomputed) => `${name}: printed ${printed}, recomputed ${recomputed}`,
    range: (lowest, highest) => `${lowest} to ${highest}`,
    total: (printed, recomputed, grade) =>
      `Total: printed ${printed}, recomputed ${recomputed}${grade ? ` (${grade})` : ''}`,
    kept: (count) => `${count} rows cannot be recomputed; their printed scores count.`,
    missing: (label) => `${label} has no score, so there is no total.`,
  },
}
