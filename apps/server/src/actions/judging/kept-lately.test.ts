import { expect, test } from 'vitest'
import { KeptLately } from './kept-lately.ts'

function aMaker() {
  const asked: string[] = []
  const make = (name: string) => async () => {
    asked.push(name)
    if (name === 'broken' && asked.filter((one) => one === name).length === 1) throw new Error(name)
    return name
  }
  return { asked, make }
}

test('what was made lately, or is being made, is not made again; what was not asked for longest goes first', async () => {
  const lately = new KeptLately<string>(2)
  const { asked, make } = aMaker()
  await Promise.all([lately.take('a', make('a')), lately.take('a', make('a'))])
  await lately.take('b', make('b'))
  await lately.take('a', make('a'))
  await lately.take('c', make('c'))
  expect(await lately.take('a', make('a'))).toEqual('a')
  await lately.take('b', make('b'))
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('what failed is made again', async () => {
  const lately = new KeptLately<string>(2)
  const { asked, make } = aMaker()
  await expect(lately.take('broken', make('broken'))).rejects.toThrow('broken')
  expect(await lately.take('broken', make('broken'))).toEqual('broken')
  expect(asked).toEqual(['broken', 'broken'])
})
