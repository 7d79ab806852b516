/**
 * Chooses some of the shingles of a text by winnowing (Schleimer, Wilkerson, Aiken 2003): of every `window` in a row the
 * one with the smallest hash, so that two texts that share `length + window - 1` letters share a chosen shingle.
 */
export function winnow(
  text: string,
  { length, window }: { readonly length: number; readonly window: number },
  choose: (hash: number, at: number) => void,
): void {
  const hashes = new Uint32Array(window)
  const places = new Int32Array(window).fill(-1)
  const oldest = power(length - 1)
  let rolling = 0
  let seen = 0
  let chosen = -1
  for (let end = 0, inRun = 0; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (code === 0) {
      inRun = seen = 0
      rolling = 0
      continue
    }
    if (inRun >= length) rolling = (rolling - Math.imul(text.charCodeAt(end - length), oldest)) | 0
    rolling = (Math.imul(rolling, base) + code) | 0
    inRun += 1
    if (inRun < length) continue
    hashes[seen % window] = mix(rolling)
    places[seen % window] = end - length + 1
    seen += 1
    if (seen < window) continue
    const least = leastOf(hashes)
    const at = places[least] ?? -1
    if (at === chosen) continue
    chosen = at
    choose(hashes[least] ?? 0, at)
  }
}

/** Bits of a hash: with the number of an entry it fits into the 53 bits of a float. */
export const hashBits = 29

const base = 0x01000193

function power(exponent: number): number {
  let product = 1
  for (let at = 0; at < exponent; at += 1) product = Math.imul(product, base)
  return product
}

/** Spreads neighbouring values, which a rolling hash leaves close together. */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> (32 - hashBits)
}

function leastOf(hashes: Uint32Array): number {
  let least = 0
  for (let at = 1; at < hashes.length; at += 1) if ((hashes[at] ?? 0) < (hashes[least] ?? 0)) least = at
  return least
}
