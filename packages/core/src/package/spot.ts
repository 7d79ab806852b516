import type { Origin } from '../document/origin.ts'
import type { Part } from '../forms/part.ts'

/** A piece of text found in a document, before it is known which value of which form it is. */
export interface Spot {
  readonly quote: string
  readonly table: number | null
  readonly row: number | null
  readonly column: number | null
  readonly origin: Origin
}

/** The spots found for a part, under the keys of its definition; what was not found has no key. */
export type PartSpots = FieldsSpots | GridSpots | RowsSpots

export interface FieldsSpots {
  readonly kind: 'fields'
  readonly cells: SpotSet
}

export interface GridSpots {
  readonly kind: 'grid'
  readonly rows: Readonly<Record<string, LineSpots>>
  readonly open: readonly LineSpots[]
}

export interface RowsSpots {
  readonly kind: 'rows'
  readonly rows: readonly SpotSet[]
  readonly total: LineSpots
  readonly spare: readonly SpareSpot[]
}

export interface LineSpots {
  readonly label: Spot | null
  readonly cells: SpotSet
}

/** A row without an indicator; `under` is the level-2 head it stands under. */
export interface SpareSpot {
  readonly under: string
  readonly spot: Spot
}

export type SpotSet = Readonly<Record<string, Spot>>

export const noLine: LineSpots = { label: null, cells: {} }

/** The spots of a part of which nothing was found. */
export function noSpots(part: Part): PartSpots {
  switch (part.kind) {
    case 'fields':
      return { kind: 'fields', cells: {} }
    case 'grid':
      return { kind: 'grid', rows: {}, open: [] }
    case 'rows':
      return { kind: 'rows', rows: [], total: noLine, spare: [] }
  }
}
