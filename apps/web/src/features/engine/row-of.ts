/** Where a cell stands in a list: “2/indicators.~4.score” is column score of row ~4 of 2/indicators. */
export interface RowPlace {
  readonly list: string
  readonly name: string
  /** '' for a paragraph, which has no columns. */
  readonly column: string
}

/** Null for a cell that stands in no list. */
export function rowOf(address: string): RowPlace | null {
  const [, list = '', name = '', column = ''] = /^([^/]+\/.*)\.(~[0-9a-z]+)(?:\.([^.~]+))?$/.exec(address) ?? []
  return name === '' ? null : { list, name, column }
}
