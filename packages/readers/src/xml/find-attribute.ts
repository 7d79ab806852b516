const space = 0x20
const slash = 0x2f
const colon = 0x3a
const equalsSign = 0x3d
const greaterThan = 0x3e

/** Offsets of an attribute's value. */
export interface AttributeValue {
  readonly from: number
  readonly to: number
}

/**
 * Finds an attribute in the start tag whose name ends at `nameEnd`. A name without a colon matches under any prefix:
 * no element of OOXML has two attributes that differ by prefix only. Declarations of namespaces match in full only.
 */
export function findAttribute(bytes: Uint8Array, nameEnd: number, name: string): AttributeValue | null {
  let at = nameEnd
  for (;;) {
    at = passSpace(bytes, at)
    const start = at
    let local = at
    for (let byte = bytes[at]; byte !== equalsSign; byte = bytes[++at]) {
      if (byte === greaterThan || byte === slash || byte === undefined) return null
      if (byte === colon) local = at + 1
    }
    const end = trimSpace(bytes, at)

    const quoteAt = passSpace(bytes, at + 1)
    const from = quoteAt + 1
    const to = bytes.indexOf(bytes[quoteAt] ?? 0, from)
    if (to === -1) return null
    if (isSame(bytes, start, end, name) || (isSame(bytes, local, end, name) && !isDeclaration(bytes, start))) {
      return { from, to }
    }
    at = to + 1
  }
}

function passSpace(bytes: Uint8Array, from: number): number {
  let at = from
  while ((bytes[at] ?? space + 1) <= space) at++
  return at
}

function trimSpace(bytes: Uint8Array, to: number): number {
  let at = to
  while ((bytes[at - 1] ?? space + 1) <= space) at--
  return at
}

function isSame(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false
  for (let index = 0; index < name.length; index++) {
    if (bytes[start + index] !== name.charCodeAt(index)) return false
  }
  return true
}

function isDeclaration(bytes: Uint8Array, start: number): boolean {
  return isSame(bytes, start, start + 6, 'xmlns:')
}
