import type { Place } from '../../forms/entry.ts'
import type { Package } from '../../package/package.ts'
import { textsOf } from '../../package/texts-of.ts'
import { datesIn, type PrintedDate } from './dates-in.ts'

/** A date that the package prints, and where. */
export interface PlacedDate {
  readonly date: PrintedDate
  readonly place: Place
}

/** Every date of the package's own texts: under the tables, on the covers, in sentences. */
export function printedDatesOf(pack: Package): readonly PlacedDate[] {
  return textsOf(pack).flatMap((place) => datesIn(place.quote).map((date) => ({ date, place })))
}
