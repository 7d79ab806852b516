import { expect, test } from 'vitest'
import type { JudgedCells } from './judge-draft.ts'
import { JudgedLately } from './judged-lately.ts'

/** What is kept is handed on as it is; here only which one it is counts. */
const judged = (packageHash: string) => ({ packageHash }) as JudgedCells

function aJudge() {
  const asked: string[] = []
  const judge = (name: string) => async () => {
    asked.push(name)
    if (name === 'broken' && asked.filter((one) => one === name).length === 1) throw new Error(name)
    return judged(name)
  }
  return { asked, judge }
}

test('what was judged lately, or is being judged, is not judged again; what was not asked for longest goes first', async () => {
  const lately = new JudgedLately(2)
  const { asked, judge } = aJudge()
  await Promise.all([lately.take('a', judge('a')), lately.take('a', judge('a'))])
  await lately.take('b', judge('b'))
  await lately.take('a', judge('a'))
  await lately.take('c', judge('c'))
  expect(await lately.take('a', judge('a'))).toEqual(judged('a'))
  await lately.take('b', judge('b'))
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('what failed is judged again', async () => {
  const lately = new JudgedLately(2)
  const { asked, judge } = aJudge()
  await expect(lately.take('broken', judge('broken'))).rejects.toThrow('broken')
  expect(await lately.take('broken', judge('broken'))).toEqual(judged('broken'))
  expect(asked).toEqual(['broken', 'broken'])
})
