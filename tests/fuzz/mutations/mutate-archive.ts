import { zipFiles } from '@mingxiao/readers/testing'
import type { Random } from '../random.ts'
import { byteMutations, change, setInteger } from './mutate-bytes.ts'
import { xmlMutations } from './mutate-xml.ts'
import { type Mutated, type Mutations, mutate, type Parts } from './mutation.ts'
import { zipBombs } from './zip-bombs.ts'

/** Damage to the parts of an archive that is sound as such. */
export const archiveMutations: Mutations<Parts> = {
  'part missing': (parts, random) => {
    const gone = random.pick(Object.keys(parts))
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone))
  },
  'part empty': (parts, random) => ({ ...parts, [random.pick(Object.keys(parts))]: new Uint8Array() }),
  'parts swapped': (parts, random) => {
    const [one, other] = [random.pick(Object.entries(parts)), random.pick(Object.entries(parts))]
    return { ...parts, [one[0]]: other[1], [other[0]]: one[1] }
  },
  'part named otherwise': (parts, random) => {
    const old = random.pick(Object.keys(parts))
    const other = random.pick([
      old.toUpperCase(),
      old.replaceAll('/', '\\'),
      `/${old}`,
      `../${old}`,
      '',
      '\0',
      'a'.repeat(5000),
    ])
    return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name === old ? other : name, part]))
  },
  'part twice': (parts, random) => {
    const [name, part] = random.pick(Object.entries(parts))
    return { ...parts, [random.pick([name.toUpperCase(), name.replaceAll('/', '\\')])]: part }
  },
  'part of noise': (parts, random) => onPart(parts, random, (part) => mutate(part, byteMutations, 3, random).value),
  'archive inside': (parts, random) => ({ ...parts, [random.pick(Object.keys(parts))]: zipFiles(parts) }),
  ...zipBombs,
}

/** Damage to the directory at an archive's end: offsets, sizes, counts, names. */
export function damageDirectory(archive: Uint8Array, random: Random): Uint8Array {
  const length = Math.min(archive.length, 22 + random.below(800))
  return change(archive, 1 + random.below(4), (damaged) => {
    setInteger(damaged, damaged.length - 1 - random.below(length), random)
  })
}

/** Damage to the XML of one part, mostly the one with the content. */
export function mutateXmlPart(parts: Parts, random: Random): Mutated<Parts> {
  const done: string[] = []
  const value = onPart(parts, random, (part) => {
    const mutated = mutateXml(part, random)
    done.push(...mutated.done)
    return mutated.value
  })
  return { value, done }
}

/** Damage to XML or HTML. */
export function mutateXml(part: Uint8Array, random: Random): Mutated<Uint8Array> {
  const { value, done } = mutate(Buffer.from(part).toString('latin1'), xmlMutations, 3, random)
  return { value: Buffer.from(value, 'latin1'), done }
}

function onPart(parts: Parts, random: Random, change: (part: Uint8Array) => Uint8Array): Parts {
  const largest = Object.entries(parts).reduce((one, other) => (other[1].length > one[1].length ? other : one))
  const [name, part] = random.below(2) === 0 ? largest : random.pick(Object.entries(parts))
  return { ...parts, [name]: change(part) }
}
