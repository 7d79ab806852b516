import type { MeasureId } from '../measures.ts'

/** A whole and one of the ways in which reports and tables part it. */
export interface MoneySum {
  readonly whole: MeasureId
  readonly parts: readonly MeasureId[]
}

/** How the measures of the glossary add up; that projects add up to 项目支出 goes without saying. */
export const moneySums: readonly MoneySum[] = [
  { whole: 'unitSpending', parts: ['basicSpending', 'projectSpending'] },
  { whole: 'basicSpending', parts: ['wages', 'publicFunds'] },
  { whole: 'basicSpending', parts: ['wages', 'publicFunds', 'householdSubsidies'] },
  { whole: 'basicSpending', parts: ['wages', 'goodsAndServices'] },
  { whole: 'basicSpending', parts: ['wages', 'goodsAndServices', 'householdSubsidies'] },
  { whole: 'basicSpending', parts: ['personnel', 'publicFunds'] },
  { whole: 'basicSpending', parts: ['personnel', 'goodsAndServices'] },
  { whole: 'threePublicFunds', parts: ['vehicles', 'abroad', 'reception'] },
  { whole: 'vehicles', parts: ['vehiclePurchase', 'vehicleRunning'] },
]
