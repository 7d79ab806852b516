import { partsOf, zipFiles } from '@mingxiao/readers/testing'
import type { FuzzedFormat } from './bases.ts'
import { archiveMutations, damageDirectory, mutateXml, mutateXmlPart } from './mutations/mutate-archive.ts'
import { byteMutations } from './mutations/mutate-bytes.ts'
import { compoundFileMutations } from './mutations/mutate-compound-file.ts'
import { textMutations } from './mutations/mutate-text.ts'
import { type Mutated, mutate, type Parts } from './mutations/mutation.ts'
import { createRandom, type Random } from './random.ts'

/** Makes damaged files of one sound file: the same seed always gives the same bytes. */
export function caseMaker(format: FuzzedFormat, sound: Uint8Array): (seed: number) => Mutated<Uint8Array> {
  const damage = damagers[format](sound)
  return (seed) => damage(createRandom(`${format} ${seed}`))
}

type Damage = (random: Random) => Mutated<Uint8Array>

const damagers: Readonly<Record<FuzzedFormat, (sound: Uint8Array) => Damage>> = {
  docx: damageArchive,
  doc: damageCompoundFile,
  xlsx: damageArchive,
  xls: damageCompoundFile,
  txt: (sound) => (random) => mutate(sound, random.below(3) === 0 ? byteMutations : textMutations, 3, random),
  html: (sound) => (random) =>
    random.below(3) === 0 ? mutate(sound, byteMutations, 3, random) : mutateXml(sound, random),
  pdf: (sound) => (random) => mutate(sound, byteMutations, 3, random),
}

/** Bytes, directory, parts and XML; most of it inside, since a damaged checksum ends the reading early. */
function damageArchive(sound: Uint8Array): Damage {
  const parts = partsOf(sound)
  return (random) => {
    const kind = random.below(10)
    if (kind === 0) return mutate(sound, byteMutations, 3, random)
    if (kind === 1) return { value: damageDirectory(sound, random), done: ['directory damaged'] }
    return zip(kind < 4 ? mutate(parts, archiveMutations, 2, random) : mutateXmlPart(parts, random))
  }
}

/** Stored, not deflated, unless a bomb is in it: packing would take most of the time. */
function zip({ value, done }: Mutated<Parts>): Mutated<Uint8Array> {
  const size = Object.values(value).reduce((sum, part) => sum + part.length, 0)
  return { value: zipFiles(value, { method: size > 4e6 ? 'deflated' : 'stored' }), done }
}

function damageCompoundFile(sound: Uint8Array): Damage {
  return (random) => mutate(sound, random.below(4) === 0 ? byteMutations : compoundFileMutations, 3, random)
}
