import type { Random } from '../random.ts'
import { hostileElements } from './hostile-elements.ts'
import { hostileNumbers } from './hostile-values.ts'
import { hostileText } from './mutate-text.ts'
import type { Mutation, Mutations } from './mutation.ts'

/** Damage to one XML part, held as latin1 so that every byte stays as it is. */
export const xmlMutations: Mutations<string> = {
  'tags taken out': often((xml, random) => replace(xml, tagAt(xml, random), () => '')),
  'tags doubled': often((xml, random) => replace(xml, tagAt(xml, random), (tag) => tag + tag)),
  'tags closed at once': often((xml, random) => replace(xml, tagAt(xml, random), (tag) => tag.replace(/>$/, '/>'))),
  'tags of another name': often((xml, random) => {
    const other = nameOf(textOf(xml, tagAt(xml, random)))
    return replace(xml, tagAt(xml, random), (tag) => tag.replace(/^(<\/?)[^\s/>]*/, `$1${other}`))
  }),
  'values replaced': often((xml, random) => replace(xml, valueAt(xml, random), () => random.pick(hostileNumbers))),
  'values of text': often((xml, random) => replace(xml, valueAt(xml, random), () => latin1(hostileText(random)))),
  'attributes without value': often((xml, random) => replace(xml, valueAt(xml, random), () => '" a=b c="')),
  'texts replaced': often((xml, random) => replace(xml, textAt(xml, random), () => latin1(hostileText(random)))),
  'elements put in': often((xml, random) => {
    const { from } = tagAt(xml, random)
    return replace(xml, { from, to: from }, () => latin1(hostileElements(random)))
  }),
  'piece repeated': (xml, random) => {
    const { from } = tagAt(xml, random)
    const end = tagAt(xml, random, from + random.below(3000)).from
    const piece = xml.slice(from, Math.max(from, end))
    return replace(xml, { from, to: from }, () =>
      piece.repeat(Math.min(1 + random.below(2000), 2e6 / (piece.length + 1))),
    )
  },
  'nested deep': (xml, random) => {
    const { from } = tagAt(xml, random)
    const depth = random.pick([10, 100, 255, 257, 5_000, 100_000])
    const [open, close] = random.pick(nests)
    const closed = random.below(2) === 0 ? close.repeat(depth) : ''
    return replace(xml, { from, to: from }, () => open.repeat(depth) + closed)
  },
  'document type': (xml, random) => {
    const at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0
    const withType = xml.slice(0, at) + random.pick(documentTypes) + xml.slice(at)
    return replace(withType, textAt(withType, random), () => random.pick(['&bomb;', '&file;', '&a;']))
  },
  'another encoding': (xml, random) => random.pick(encodings)(xml),
}

const nests: readonly (readonly [string, string])[] = [
  ['<a>', '</a>'],
  ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
  ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
  ['<w:ins>', '</w:ins>'],
  ['<mc:AlternateContent><mc:Choice Requires="w">', '</mc:Choice></mc:AlternateContent>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
]

const documentTypes: readonly string[] = [
  '<!DOCTYPE a>',
  '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
  '<!DOCTYPE a [<!ENTITY file SYSTEM "file:///etc/passwd">]>',
  `<!DOCTYPE a [<!ENTITY a "a"><!ENTITY bomb "${'&a;'.repeat(1000)}">]>`,
  '<!doctype a [',
]

const encodings: readonly ((xml: string) => string)[] = [
  (xml) => `\xff\xfe${Buffer.from(xml, 'utf16le').toString('latin1')}`,
  (xml) => Buffer.from(xml, 'utf16le').toString('latin1'),
  (xml) => Buffer.from(xml, 'utf16le').swap16().toString('latin1'),
  (xml) => `\xfe\xff${xml}`,
  (xml) => `\xef\xbb\xbf${xml}`,
  (xml) => `\x00${xml}`,
  ...['gb18030', 'utf-16', 'utf-7', 'ebcdic', '', 'UTF-8" standalone="maybe'].map(
    (name) => (xml: string) => xml.replace(/^<\?xml[^>]*\?>/, `<?xml version="1.0" encoding="${name}"?>`),
  ),
]

interface Run {
  readonly from: number
  readonly to: number
}

function often(mutation: Mutation<string>): Mutation<string> {
  return (xml, random) => {
    let damaged = xml
    for (let left = 1 + random.below(random.pick([1, 3, 20])); left > 0; left--) damaged = mutation(damaged, random)
    return damaged
  }
}

/** The first tag from some place on; nothing where there is none. */
function tagAt(xml: string, random: Random, place = random.below(xml.length + 1)): Run {
  return between(xml, xml.indexOf('<', place), '>', 1)
}

/** An attribute's value, without its quotes. */
function valueAt(xml: string, random: Random): Run {
  const start = xml.indexOf('="', random.below(xml.length + 1))
  return between(xml, start < 0 ? -1 : start + 2, '"', 0)
}

/** What stands between two tags, at times nothing. */
function textAt(xml: string, random: Random): Run {
  const start = xml.indexOf('>', random.below(xml.length + 1))
  return between(xml, start < 0 ? -1 : start + 1, '<', 0)
}

function between(xml: string, from: number, end: string, more: number): Run {
  const to = from < 0 ? -1 : xml.indexOf(end, from)
  return to < 0 ? { from: xml.length, to: xml.length } : { from, to: to + more }
}

function textOf(xml: string, { from, to }: Run): string {
  return xml.slice(from, to)
}

function replace(xml: string, run: Run, change: (text: string) => string): string {
  return xml.slice(0, run.from) + change(textOf(xml, run)) + xml.slice(run.to)
}

function nameOf(tag: string): string {
  return /^<\/?([^\s/>]*)/.exec(tag)?.[1] ?? 'a'
}

/** UTF-8 bytes as characters of one byte. */
function latin1(text: string): string {
  return Buffer.from(text).toString('latin1')
}
