import type { Random } from '../random.ts'
import type { Mutations, Parts } from './mutation.ts'

/** Small files that ask for much: parts that inflate a thousandfold, and parts by the thousand. */
export const zipBombs: Mutations<Parts> = {
  'part of zeros': (parts, random) => inflate(parts, random, () => new Uint8Array(random.pick([1, 5, 20]) * megabyte)),
  'part of blanks': (parts, random) =>
    inflate(parts, random, (part) => Buffer.concat([part, Buffer.alloc(random.pick([1, 5, 20]) * megabyte, ' ')])),
  'part of one element': (parts, random) =>
    inflate(parts, random, (part) => {
      const element = random.pick([
        '<w:p/>',
        '<w:tbl><w:tr><w:tc/></w:tr></w:tbl>',
        '<row><c><v>1</v></c></row>',
        '<a>',
      ])
      return Buffer.concat([part, Buffer.alloc(random.pick([1, 3]) * megabyte, element)])
    }),
  'thousands of parts': (parts, random) => {
    const count = random.pick([1_000, 9_000, 10_001])
    return {
      ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`x/${at}.xml`, new Uint8Array()])),
      ...parts,
    }
  },
}

const megabyte = 1024 * 1024

function inflate(parts: Parts, random: Random, change: (part: Uint8Array) => Uint8Array): Parts {
  const name = random.pick(Object.keys(parts))
  return { ...parts, [name]: change(parts[name] ?? new Uint8Array()) }
}
