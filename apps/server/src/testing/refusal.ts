import { expect } from 'vitest'

/** What a call is rejected with that the server refuses. */
export function refusal(code: string) {
  return { problem: expect.objectContaining({ code }) }
}
