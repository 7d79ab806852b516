import type { Origin } from '@mingxiao/core'

export function originAt(offset: number): Origin {
  return { format: 'doc', offset }
}
