import type { BaseData, Entry, Figure } from '@mingxiao/core'
import type { spendingColumns } from './spending-columns.ts'

/** The three parts; where the sum of the vehicles is not filled, its own two parts stand for it. */
export function threePublicFundsParts(
  { spending }: BaseData,
  column: (typeof spendingColumns)[number],
): readonly Entry<Figure>[] {
  const { vehicles, vehiclePurchase, vehicleRunning, abroad, reception } = spending
  const ofVehicles = vehicles[column].state === 'value' ? [vehicles] : [vehiclePurchase, vehicleRunning]
  return [...ofVehicles, abroad, reception].map((line) => line[column])
}
