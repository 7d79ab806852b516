import { type Attribute, nextAttribute } from './next-attribute.ts'

/**
 * Finds an attribute by its name without prefix in the start tag whose name ends at `nameEnd`.
 * The prefix does not matter: no element of OOXML has two attributes that differ by it only.
 */
export function findAttribute(bytes: Uint8Array, nameEnd: number, name: string): Attribute | null {
  let attribute = nextAttribute(bytes, nameEnd)
  while (attribute !== null && !isNamed(bytes, attribute, name)) attribute = nextAttribute(bytes, attribute.to + 1)
  return attribute
}

function isNamed(bytes: Uint8Array, { start, local, end }: Attribute, name: string): boolean {
  return isSame(bytes, local, end, name) && (local === start || !isSame(bytes, start, local, 'xmlns:'))
}

function isSame(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false
  }
  return true
}
