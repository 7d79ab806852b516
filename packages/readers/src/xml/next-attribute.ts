const space = 0x20
const slash = 0x2f
const colon = 0x3a
const equalsSign = 0x3d
const greaterThan = 0x3e

/** Offsets of an attribute: its name, the name behind the prefix, its value. */
export interface Attribute {
  readonly start: number
  readonly local: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** The first attribute of a start tag from `offset` on, null where the tag ends first. */
export function nextAttribute(bytes: Uint8Array, offset: number): Attribute | null {
  const start = passSpace(bytes, offset)
  let local = start
  let at = start
  for (let byte = bytes[at]; byte !== equalsSign; byte = bytes[++at]) {
    if (byte === greaterThan || byte === slash || byte === undefined) return null
    if (byte === colon) local = at + 1
  }
  const quoteAt = passSpace(bytes, at + 1)
  const from = quoteAt + 1
  const to = bytes.indexOf(bytes[quoteAt] ?? 0, from)
  return to === -1 ? null : { start, local, end: trimSpace(bytes, at), from, to }
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
