import type { Document } from '@mingxiao/core'

/** What a document says, wherever in whichever file it stands. */
export function withoutOrigins({ blocks, margins }: Document): unknown {
  return JSON.parse(JSON.stringify({ blocks, margins }, (key, value) => (key === 'origin' ? undefined : value)))
}
