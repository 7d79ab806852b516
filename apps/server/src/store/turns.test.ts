import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

const moment = () => new Promise((resolve) => setTimeout(resolve, 5))

test('works of one name come one after the other, those of another beside them', async () => {
  const turns = new Turns()
  const said: string[] = []
  const work = (name: string) => async () => {
    said.push(`${name} begins`)
    await moment()
    said.push(`${name} ends`)
  }
  await Promise.all([turns.take('a', work('a1')), turns.take('a', work('a2')), turns.take('b', work('b1'))])
  expect(said.filter((one) => one.startsWith('a'))).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends'])
  expect(said.indexOf('b1 begins')).toBeLessThan(said.indexOf('a1 ends'))
})

test('one that fails is told so alone, and the next has its turn', async () => {
  const turns = new Turns()
  const failing = turns.take('a', () => Promise.reject(new Error('failed')))
  const next = turns.take('a', async () => 'done')
  await expect(failing).rejects.toThrow('failed')
  expect(await next).toBe('done')
})

test('whoever has the turn knows whether others wait', async () => {
  const turns = new Turns()
  const asked = async (othersWait: () => boolean) => {
    await moment()
    return othersWait()
  }
  expect(await Promise.all([turns.take('a', asked), turns.take('a', asked)])).toEqual([true, false])
})
