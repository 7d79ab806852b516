import type { FieldKind } from '@mingxiao/core'

/** A name that templates may use, for editors to complete and for people to look up. */
export interface NarrativeField {
  /** As a template writes it; of an item without the loop's variable before it. */
  readonly name: string
  /** In words of the form. */
  readonly label: string
  /** list: rows to loop over; condition: yes or no; year: digits of a year. */
  readonly kind: FieldKind | 'list' | 'condition' | 'year'
  /** Of a figure whose cell prints none; '' where there is none or the cell prints its own. */
  readonly unit: string
  /** What each row of a list has. */
  readonly items?: readonly NarrativeField[]
}
