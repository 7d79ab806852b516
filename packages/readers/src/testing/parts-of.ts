import { openZip } from '../zip/open-zip.ts'

/** The parts of a sound archive by name, inflated, in its order. */
export function partsOf(archive: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const zip = openZip(archive)
  return Object.fromEntries(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()]))
}
