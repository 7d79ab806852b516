import type { TableForm } from './define-form.ts'
import type { Entry } from './entry.ts'
import type { FieldValue } from './field.ts'
import type { FieldSet, Fields, Grid, OpenRows, Rows } from './part.ts'

/** The filled-in parts of a form, typed by its definition. */
export type ValuesOf<F extends TableForm> = { readonly [K in keyof F['parts']]: PartValues<F['parts'][K]> }

export type PartValues<P> =
  P extends Fields<infer F>
    ? FieldValues<F>
    : P extends Grid<infer R, infer C, infer O>
      ? { readonly [K in keyof R]: Line<C> } & { readonly [K in OpenName<O>]: readonly Line<C>[] }
      : P extends Rows<infer C>
        ? RowsValues<C>
        : never

export type OpenName<O> = O extends OpenRows<infer Name> ? Name : never

export type FieldValues<F extends FieldSet> = { readonly [K in keyof F]: Entry<FieldValue<F[K]>> }

/** One row of a grid, with its label as printed. */
export type Line<C extends FieldSet> = FieldValues<C> & { readonly rowLabel: Entry<string> }

export interface RowsValues<C extends FieldSet> {
  readonly rows: readonly FieldValues<C>[]
  readonly total: Line<C>
  /** Rows left as the template has them: blank, or holding only “……”. One entry a row. */
  readonly spare: readonly Entry<string>[]
}
