export type FigureKind = 'money' | 'percent' | 'people' | 'count'

/** The unit printed behind a number; kind null where the word makes the number a date, an ordinal or a duration. */
export interface PrintedUnit {
  readonly kind: FigureKind | null
  readonly unit: string
  /** The position after it. */
  readonly end: number
}

/** The unit that stands at a position of a text, behind spaces or none. */
export function unitAt(text: string, start: number): PrintedUnit | null {
  let at = start
  while (text[at] === ' ' || text[at] === '\u3000') at += 1
  const printed = units.find(([unit]) => text.startsWith(unit, at))
  if (!printed) return null
  const [word, kind, unit = word] = printed
  return { kind, unit, end: at + word.length }
}

/** As printed, longer before shorter. */
const units: readonly (readonly [string, FigureKind | null, string?])[] = [
  ['个百分点', null],
  ['百分点', null],
  ['个工作日', null],
  ['个月', null],
  ['年', null],
  ['月', null],
  ['日', null],
  ['天', null],
  ['号', null],
  ['条', null],
  ['小时', null],
  ['亿元', 'money'],
  ['万元', 'money'],
  ['元', 'money'],
  ['%', 'percent'],
  ['％', 'percent', '%'],
  ['﹪', 'percent', '%'],
  ['万人次', 'people'],
  ['万人', 'people'],
  ['万名', 'people'],
  ['人次', 'people'],
  ['人', 'people'],
  ['名', 'people'],
  ['万户', 'count'],
  ['万次', 'count'],
  ['万份', 'count'],
  ['万亩', 'count'],
  ['场次', 'count'],
  ['座次', 'count'],
  ['批次', 'count'],
  ['平方米', 'count'],
  ['公里', 'count'],
  ['次', 'count'],
  ['个', 'count'],
  ['件', 'count'],
  ['家', 'count'],
  ['户', 'count'],
  ['处', 'count'],
  ['场', 'count'],
  ['期', 'count'],
  ['份', 'count'],
  ['批', 'count'],
  ['台', 'count'],
  ['套', 'count'],
  ['辆', 'count'],
  ['座', 'count'],
  ['亩', 'count'],
  ['例', 'count'],
  ['起', 'count'],
  ['笔', 'count'],
  ['宗', 'count'],
  ['分', 'count'],
  ['㎡', 'count'],
  ['亿', 'count'],
  ['万', 'count'],
]
