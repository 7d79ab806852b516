import type { FieldSet, Fields, Grid, OpenName, Rows, TableForm } from '@mingxiao/core'

/** What a test writes into a form: plain texts under the keys of its definition. */
export type TextsOf<F extends TableForm> = { readonly [K in keyof F['parts']]?: PartTexts<F['parts'][K]> }

type PartTexts<P> =
  P extends Fields<infer F>
    ? CellTexts<F>
    : P extends Grid<infer R, infer C, infer O>
      ? { readonly [K in keyof R]?: LineTexts<C> } & { readonly [K in OpenName<O>]?: ListTexts<LineTexts<C>> }
      : P extends Rows<infer C>
        ? RowsTexts<C>
        : never

type CellTexts<F extends FieldSet> = { readonly [K in keyof F]?: string }
type LineTexts<C extends FieldSet> = CellTexts<C> & { readonly rowLabel?: string }

export interface RowsTexts<C extends FieldSet> {
  readonly rows?: ListTexts<CellTexts<C>>
  readonly total?: LineTexts<C>
  /** Rows left as the template has them. */
  readonly spare?: readonly string[]
}

/** A whole new list, or changes to some of its items by position. */
export type ListTexts<T> = readonly T[] | { readonly [position: number]: T }

/** Any of the shapes above, as the builder walks them. */
export type Texts = string | null | readonly Texts[] | { readonly [key: string]: Texts | undefined }

/**
 * The base with the changes laid over it: objects merge, lists and texts are replaced, `{ 2: … }` changes an item of a
 * list, and an object without positions takes the place of a list.
 */
export function mergeTexts(base: Texts | undefined, changes: Texts | undefined): Texts | undefined {
  if (changes === undefined) return base
  if (base === undefined || !isBranch(changes)) return changes
  if (Array.isArray(base)) return changeItems(base, changes)
  if (!isBranch(base)) return changes
  const keys = new Set([...Object.keys(base), ...Object.keys(changes)])
  return Object.fromEntries([...keys].map((key) => [key, mergeTexts(base[key], changes[key])]))
}

function changeItems(base: readonly Texts[], changes: { readonly [key: string]: Texts | undefined }): Texts {
  const positions = Object.keys(changes)
  if (!positions.every((key) => /^\d+$/.test(key))) return changes
  const beyond = positions.find((key) => base[Number.parseInt(key, 10)] === undefined)
  if (beyond !== undefined) throw new Error(`no item ${beyond} to change in a list of ${base.length}`)
  return base.map((item, at) => mergeTexts(item, changes[String(at)]) ?? item)
}

function isBranch(texts: Texts): texts is { readonly [key: string]: Texts | undefined } {
  return typeof texts === 'object' && texts !== null && !Array.isArray(texts)
}
