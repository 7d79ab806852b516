import type { CountedUnitJson, EndpointInput, endpoints } from '@mingxiao/contract'

/** A chart as data: drawn, set in a table beside it, and kept as CSV. */
export interface Figure {
  readonly id: string
  readonly title: string
  /** What one sees in it, or how it is counted. */
  readonly hint: string
  /** Over the first column of the table. */
  readonly category: string
  readonly series: readonly Series[]
  readonly rows: readonly FigureRow[]
  /** stacked: the series of a row add up. across: bars lie, for long names. */
  readonly shape: 'bars' | 'stacked' | 'across' | 'lines'
  /** Of the values, such as 套 or 万元; also beside the axis. */
  readonly unit: string
}

export interface Series {
  readonly name: string
  readonly colour: Colour
  /** Only in the table and the file, such as a second measure. */
  readonly isAside?: true
}

/** Names of colours in bureau.css, which mixes them of those in ui/theme.css. */
export type Colour = (typeof colours)[number]

export const colours = [
  'chart-none',
  'chart-begun',
  'chart-way-1',
  'chart-way-2',
  'chart-way-3',
  'chart-way-4',
  'chart-way-5',
  'chart-claimed',
  'chart-warning',
  'chart-error',
] as const

export interface FigureRow {
  readonly label: string
  /** As exact text, one for each series; null where there is none. */
  readonly values: readonly (string | null)[]
  /** What stands behind each value; null where nothing is to be shown. */
  readonly marks: readonly (Mark | null)[]
}

/** What is asked of the server to show the packages behind a value, and what they have in common. */
export interface Mark {
  readonly title: string
  readonly year: number
  readonly asked: Asked
}

export type Asked = Omit<NonNullable<EndpointInput<typeof endpoints.listCounted>['query']>, 'year'>

export type State = CountedUnitJson['state']
export type Timeliness = CountedUnitJson['timeliness']
