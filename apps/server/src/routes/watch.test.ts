import { expect, test } from 'vitest'
import { Watch } from './watch.ts'

test('many are looked at in one question, and those told that see a change', async () => {
  const standing = new Map([
    ['a', '1'],
    ['b', '1'],
  ])
  const asked: (readonly string[])[] = []
  let isDown = false
  const watch = new Watch(5, async (keys) => {
    asked.push(keys)
    if (isDown) throw new Error('the database is away')
    return new Map(keys.flatMap((key) => (standing.has(key) ? [[key, standing.get(key) ?? ''] as const] : [])))
  })
  const told: string[] = []
  const tell = (name: string) => (now: string | undefined) => told.push(`${name} ${now ?? 'gone'}`)
  const stop = [watch.watch('a', '1', tell('a')), watch.watch('b', '1', tell('b')), watch.watch('a', '0', tell('late'))]
  await expect.poll(() => told).toEqual(['late 1'])
  expect(asked[0]).toEqual(['a', 'b'])
  standing.set('a', '2')
  await expect.poll(() => told).toEqual(['late 1', 'a 2', 'late 2'])
  isDown = true
  standing.delete('b')
  const before = asked.length
  await expect.poll(() => asked.length).toBeGreaterThan(before + 1)
  isDown = false
  await expect.poll(() => told).toEqual(['late 1', 'a 2', 'late 2', 'b gone'])
  for (const end of stop) end()
  await new Promise((resolve) => setTimeout(resolve, 20))
  const after = asked.length
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(asked.length).toBe(after)
})
