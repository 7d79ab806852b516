import { Decimal } from '@mingxiao/core'
import { type LawYear, type ParameterId, valueFor } from '@mingxiao/law'

/** From where on text, tables and values that several packages share count as copied. */
export interface CopyLimits {
  /** Letters that a search compares at a time. */
  readonly shingle: number
  /** Letters in a row, names and figures apart, that make a copied passage. */
  readonly passage: number
  /** The share of equal letters that a passage with small changes keeps. */
  readonly similarity: Decimal
  /** Text in more packages than this is anybody's, if it stands in more than `commonShare` of them all. */
  readonly commonPackages: number
  readonly commonShare: Decimal
  readonly indicators: number
  readonly indicatorSimilarity: Decimal
  readonly sameValueUnits: number
  readonly tellingDigits: number
  readonly reason: number
  /** Words in a sentence that a unit says of itself. */
  readonly selfDescriptions: readonly string[]
  readonly bureaus: readonly Bureau[]
  /** Words in the names of bodies that do a little of everything. */
  readonly manySided: readonly string[]
  /** Words of sentences on work done with others. */
  readonly jointWork: readonly string[]
  /** Words of another bureau in a sentence: one stands in many reports, since who works with it names it. */
  readonly foreignDutyWords: number
}

/** What the units of one line of administration are called by, and words of their duties that others do not write. */
export interface Bureau {
  readonly bureau: string
  readonly names: readonly string[]
  readonly telling: readonly string[]
}

export function copyLimits(year: LawYear): CopyLimits {
  const count = (id: CountId) => Number.parseInt(valueFor(id, year), 10)
  return {
    shingle: count('comparison/copy-shingle-length'),
    passage: count('comparison/copied-passage-length'),
    similarity: Decimal.of(valueFor('comparison/text-similarity', year)),
    commonPackages: count('comparison/common-text-packages'),
    commonShare: Decimal.of(valueFor('comparison/common-text-share', year)),
    indicators: count('comparison/shared-indicators'),
    indicatorSimilarity: Decimal.of(valueFor('comparison/indicator-set-similarity', year)),
    sameValueUnits: count('comparison/same-value-units'),
    tellingDigits: count('comparison/telling-digits'),
    reason: count('comparison/shared-reason-length'),
    selfDescriptions: valueFor('wording/self-descriptions', year),
    bureaus: bureausFor(year),
    jointWork: valueFor('wording/joint-work-words', year),
    manySided: valueFor('wording/many-sided-bodies', year),
    foreignDutyWords: count('comparison/foreign-duty-words'),
  }
}

function bureausFor(year: LawYear): readonly Bureau[] {
  return valueFor('wording/bureau-duties', year).map(({ bureau, names, telling }) => ({
    bureau,
    names: names.split('、'),
    telling: telling.split('、'),
  }))
}

type CountId = Extract<ParameterId, `comparison/${string}`>
