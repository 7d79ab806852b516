import { expect, test } from 'vitest'
import { newId } from './new-id.ts'

const at = new Date('2025-03-03T01:00:00.123Z')

test('an id is a UUID of version 7 that tells the millisecond', () => {
  const id = newId(at)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at.getTime())
})

test('no two are the same, and later ones sort later', () => {
  const ids = Array.from({ length: 1_000 }, () => newId(at))
  expect(new Set(ids).size).toBe(1_000)
  expect(ids.every((id) => id < newId(new Date(at.getTime() + 1)))).toBe(true)
})
