import type { Language } from '@mingxiao/audit'
import { type FigureFact, type MeasureId, measures, type Stage } from '@mingxiao/core'

/** The words of the fact table, apart from places and reasons, which bring their own. */
export interface FactsTexts {
  readonly stages: Readonly<Record<Stage, string>>
  readonly others: string
  readonly dates: string
  readonly nothing: string
  contradicting(count: number): string
  agreeing(count: number): string
  single(count: number): string
  likely(reason: string): string
  /** What a figure is a figure of. */
  name(fact: FigureFact): string
}

export const factsTexts: Readonly<Record<Language, FactsTexts>> = {
  zh: {
    stages: { initial: '年初预算', budget: '全年预算', actual: '实际' },
    others: '其他数字（看不出是哪一项的）',
    dates: '日期',
    nothing: '材料中没有读到数字。',
    contradicting: (count) => `互相矛盾的 ${count} 项`,
    agreeing: (count) => `几处一致的 ${count} 项`,
    single: (count) => `只有一处的 ${count} 项`,
    likely: (reason) => `最可能正确：${reason}`,
    name: (fact) => nameOf(fact, 'zh'),
  },
  en: {
    stages: { initial: 'initial budget', budget: 'budget of the year', actual: 'actual' },
    others: 'Other figures (of what, is not plain)',
    dates: 'Dates',
    nothing: 'No figures were read.',
    contradicting: (count) => `${count} contradicting`,
    agreeing: (count) => `${count} agreeing in several places`,
    single: (count) => `${count} in one place`,
    likely: (reason) => `most likely right: ${reason}`,
    name: (fact) => nameOf(fact, 'en'),
  },
}

function nameOf({ measure, subject, rateOf, year, stage }: FigureFact, language: Language): string {
  const parts = [
    subject === '' ? '' : `“${subject}”`,
    rateOf !== null && subject === '' ? measureName(rateOf, language) : '',
    measureName(measure, language),
    language === 'zh' ? `${year}年` : String(year),
    stage === null ? '' : factsTexts[language].stages[stage],
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function measureName(measure: FigureFact['measure'], language: Language): string {
  if (language === 'en') return englishNames[measure]
  if (measure === 'target') return '年度指标值'
  if (measure === 'reached') return '实际完成值'
  return chineseNames[measure] ?? measures.find(({ id }) => id === measure)?.words[0] ?? measure
}

/** Where the first of the words that reports use is not what the forms say. */
const chineseNames: Readonly<Partial<Record<MeasureId, string>>> = {
  quota: '编制数',
  staff: '在职人数',
  procurement: '政府采购金额',
}

const englishNames: Readonly<Record<FigureFact['measure'], string>> = {
  unitSpending: 'spending of the whole unit',
  basicSpending: 'basic spending',
  projectSpending: 'project spending',
  personnel: 'spending on people',
  wages: 'wages and benefits',
  publicFunds: 'running costs',
  goodsAndServices: 'goods and services',
  householdSubsidies: 'subsidies to persons and households',
  threePublicFunds: 'three public funds',
  vehicles: 'vehicles',
  vehiclePurchase: 'vehicle purchase',
  vehicleRunning: 'vehicle running costs',
  abroad: 'travel abroad',
  reception: 'official reception',
  procurement: 'government procurement',
  office: 'office costs',
  utilitiesAndTravel: 'utilities and travel',
  meetingsAndTraining: 'meetings and training',
  publicBudget: 'general public budget',
  governmentFunds: 'government funds',
  specialAccount: 'special accounts',
  quota: 'posts',
  staff: 'staff',
  staffingRate: 'control rate of staff',
  executionRate: 'execution rate',
  target: 'target',
  reached: 'actual value',
}
