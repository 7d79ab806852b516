import { expect, it } from 'vitest'
import { waiverStanding } from './waiver-standing.ts'

const waiver = {
  fingerprint: 'f',
  findingHash: 'h',
  rule: 'r',
  reason: '批复如此。',
  askedBy: 'a',
  askedAt: '2025-03-03T01:00:00Z',
  acceptedBy: null,
  acceptedAt: null,
  refusedReason: null,
}
const judged = (hash: string) => ({ hash }) as Parameters<typeof waiverStanding>[1]

it('a waiver is asked for, then accepted or refused, and counts for nothing once the finding says something else', () => {
  const refused = { ...waiver, refusedReason: '请改正。' }
  expect([
    waiverStanding(undefined, judged('h')),
    waiverStanding(waiver, judged('h')),
    waiverStanding({ ...waiver, acceptedBy: 'b' }, judged('h')),
    waiverStanding(refused, judged('h')),
    waiverStanding({ ...waiver, acceptedBy: 'b' }, judged('other')),
  ]).toEqual(['none', 'asked', 'accepted', 'refused', 'outdated'])
})
