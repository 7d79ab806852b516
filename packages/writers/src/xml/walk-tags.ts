/** A tag as it stands in a part; offsets are bytes. */
export interface Tag {
  /** With its prefix, as written. */
  readonly name: string
  readonly kind: 'start' | 'empty' | 'end'
  readonly start: number
  /** Behind the “>”. */
  readonly end: number
  /** What stands between name and end, as written. */
  readonly attributes: string
}

/**
 * The tags of a part, or of a piece of it, in order. The part is given as one character a byte (latin1), so that a position
 * in it is an offset and what is not touched stays as it is, byte for byte.
 */
export function* walkTags(xml: string, from = 0, to = xml.length): Generator<Tag> {
  const pattern = new RegExp(tag, 'g')
  pattern.lastIndex = from
  for (let match = pattern.exec(xml); match && match.index < to; match = pattern.exec(xml)) {
    const [whole, closed, opened, attributes = '', slash] = match
    const place = { start: match.index, end: match.index + whole.length }
    if (closed !== undefined) yield { name: closed, kind: 'end', attributes: '', ...place }
    else if (opened !== undefined) yield { name: opened, kind: slash === '/' ? 'empty' : 'start', attributes, ...place }
  }
}

const misc = '<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<\\?[\\s\\S]*?\\?>'
const quoted = `"[^"]*"|'[^']*'`
const tag = `${misc}|</([^\\s>]+)\\s*>|<([^\\s/>!?]+)((?:[^>"'/]|${quoted}|/(?!>))*)(/?)>`

/** An attribute's value as written, by its full name; null where the tag has none. */
export function attributeOf({ attributes }: Pick<Tag, 'attributes'>, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return match ? (match[1] ?? match[2] ?? '') : null
}
