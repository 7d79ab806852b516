import { type Choice, readChoice } from './choice.ts'
import type { Entry, Place } from './entry.ts'
import { type Figure, readFigure } from './figure.ts'
import { type Measure, readMeasure } from './measure.ts'
import { plainText } from './plain-text.ts'

/** A cell of a form: the label printed for it, and how its text becomes a value. */
export interface Field<T> {
  readonly kind: FieldKind
  /** As the official form prints it. `{Y}` and `{Y-1}` stand for the evaluation year and the year before. */
  readonly label: string
  /** Other words that published forms use for the same cell. */
  readonly alsoCalled: readonly string[]
  readonly parse: (text: string) => T | null
}

export type FieldKind = 'text' | 'money' | 'percent' | 'score' | 'count' | 'area' | 'measure' | 'choice'

/** The value a field reads. */
export type FieldValue<F> = F extends Field<infer T> ? T : never

export const text = fieldOf<string>('text', (raw) => raw.trim())
/** The name of an indicator, without the number that some forms print before it: “指标1：”. */
export const indicatorName = fieldOf<string>('text', (raw) => raw.replace(indicatorNumber, '').trim())
/** Check boxes, with the words that stand beside those ticked. */
export const choice = fieldOf<Choice>('choice', readChoice)
export const measure = fieldOf<Measure>('measure', readMeasure)
/** An amount of money; its unit is '' where the cell prints none and the form's declared unit holds. */
export const money = fieldOf<Figure>('money', figureWithUnit(['', '元', '万元', '亿元', '万']))
export const percent = fieldOf<Figure>('percent', figureWithUnit(['', '%']))
export const score = fieldOf<Figure>('score', figureWithUnit(['', '分']))
export const count = fieldOf<Figure>('count', figureWithUnit(['', '人', '名', '个']))
export const area = fieldOf<Figure>('area', figureWithUnit(['', '㎡', 'm2', '平方米']))

const indicatorNumber = /^\s*(?:[★☆*]\s*)?指标\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[:：、.．]\s*/

/** What the cell at a place says, its text being `place.quote`. */
export function readEntry<T>(field: Field<T>, place: Place): Entry<T> {
  const plain = plainText(place.quote)
  if (plain === '') return { state: 'blank', value: null, place }
  if (field.kind !== 'text') {
    if (plain === '无' || plain === '没有') return { state: 'none', value: null, place }
    if (/^[-—–―─/\\…·.]+$/.test(plain)) return { state: 'dash', value: null, place }
  }
  const value = field.parse(place.quote)
  return value === null ? { state: 'unreadable', value: null, place } : { state: 'value', value, place }
}

/** The entry of a cell that the form as found does not have. */
export function absentEntry(place: Place): Entry<never> {
  return { state: 'absent', value: null, place }
}

function fieldOf<T>(kind: FieldKind, parse: (text: string) => T | null) {
  return (label: string, more: { readonly alsoCalled?: readonly string[] } = {}): Field<T> => ({
    kind,
    label,
    alsoCalled: more.alsoCalled ?? [],
    parse,
  })
}

function figureWithUnit(units: readonly string[]) {
  return (raw: string): Figure | null => {
    const figure = readFigure(raw)
    return figure && units.includes(figure.unit) ? figure : null
  }
}
