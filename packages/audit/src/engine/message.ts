import { Decimal, type Entry, type Figure, printFigure, squeezed } from '@mingxiao/core'
import { innerQuotes } from './inner-quotes.ts'

/** The languages of messages: Chinese first. */
export type Language = 'zh' | 'en'

/** One wording in both languages. */
export type Bilingual = Readonly<Record<Language, string>>

/** The names of the `{placeholders}` in a text. */
export type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** What may fill a placeholder. A figure is printed as it stands in the file, a decimal in its shortest form. */
export type Datum = string | Decimal | Figure | Entry<unknown>

/** The text that a datum prints. */
export function printDatum(datum: Datum): string {
  if (typeof datum === 'string') return datum
  if (datum instanceof Decimal) return datum.toString()
  if ('place' in datum) return squeezed(datum.place.quote)
  return printFigure(datum)
}

/** Fills the placeholders of a text; an unfilled one is a bug of the rule. */
export function fillMessage(text: string, data: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string, at: number) => {
    const value = data[name]
    if (value === undefined) throw new Error(`no data for ${placeholder} in “${text}”`)
    const isQuoted = text.lastIndexOf('“', at) > text.lastIndexOf('”', at)
    return isQuoted ? innerQuotes(value) : value
  })
}
