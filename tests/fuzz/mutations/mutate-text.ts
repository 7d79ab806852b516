import type { Random } from '../random.ts'
import { hostileTexts } from './hostile-values.ts'
import type { Mutations } from './mutation.ts'

/** Damage to a text with tables laid out by tabs: its lines, its encoding, and texts of a hundred thousand characters. */
export const textMutations: Mutations<Uint8Array> = {
  'lines taken out': onLines((lines, random) => lines.filter(() => random.below(10) > 0)),
  'lines doubled': onLines((lines, random) =>
    lines.flatMap((line) => (random.below(10) === 0 ? [line, line] : [line])),
  ),
  'lines turned round': onLines((lines) => lines.toReversed()),
  'lines joined': onLines((lines, random) => [lines.join(random.pick(['', '\t', ' ']))]),
  'tabs on lines': onLines((lines, random) => lines.map((line) => (random.below(5) === 0 ? `\t${line}` : line))),
  'text put in': onText((text, random) => insert(text, hostileText(random), random)),
  'many lines put in': onText((text, random) =>
    insert(text, `${hostileText(random)}\n`.repeat(1 + random.below(20)), random),
  ),
  'in UTF-16': (bytes, random) => {
    const bytesOfText = Buffer.from(`${random.pick(['\ufeff', ''])}${textOf(bytes)}`, 'utf16le')
    return random.below(2) === 0 ? bytesOfText : bytesOfText.subarray(0, bytesOfText.length & ~1).swap16()
  },
  'mark of another encoding before it': (bytes, random) => Buffer.concat([random.pick(marks), bytes]),
  'line ends of another system': onText((text, random) =>
    text.replaceAll('\n', random.pick(['\r', '\r\n', '\u2028', '\f'])),
  ),
}

/** One of the hostile texts, once or often. */
export function hostileText(random: Random): string {
  const often = random.pick([1, 1, 1, 2, 10, 100, 1_000, 10_000, 50_000])
  return random.pick(hostileTexts).repeat(1 + random.below(often))
}

const marks = [[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x00], [0x2b, 0x2f, 0x76]].map((mark) =>
  Buffer.from(mark),
)

function onText(change: (text: string, random: Random) => string) {
  return (bytes: Uint8Array, random: Random): Uint8Array => Buffer.from(change(textOf(bytes), random))
}

function onLines(change: (lines: readonly string[], random: Random) => readonly string[]) {
  return onText((text, random) => change(text.split('\n'), random).join('\n'))
}

function insert(text: string, added: string, random: Random): string {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + added + text.slice(at)
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}
