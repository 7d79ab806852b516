import { expect, it } from 'vitest'
import { absoluteClaimsIn, contraryIn } from './absolute-claims-in.ts'

const claims = (sentence: string) => absoluteClaimsIn(sentence, 2024)

function contrary(claim: string, sentence: string): string | null {
  const [first] = claims(claim)
  if (!first) throw new Error(`no claim in ${claim}`)
  return contraryIn(sentence, first)
}

it('hears what knows no exception', () => {
  expect(claims('做到了全市工伤保险费零欠缴，待遇发放零差错。').map(({ text }) => text)).toEqual(['零欠缴', '零差错'])
})

it('hears no claim in an aim', () => {
  expect(claims('确保应保尽保、应收尽收。')).toEqual([])
})

it('hears no claim in what is denied', () => {
  expect(claims('多家单位未做到全员参保，没有实现应收尽收。')).toEqual([])
})

it('hears what speaks against it', () => {
  expect(contrary('做到了零欠缴。', '走访发现多家单位未做到全员参保。')).toBe('未做到全员参保')
  expect(contrary('全年杜绝一切浪费。', '检查发现用电存在浪费。')).toBe('存在浪费')
})

it.each([
  '3家单位欠缴，均已补缴。',
  '全年没有欠缴。',
  '做到了零欠缴。',
  '杜绝漏缴、防止少缴。',
  '确保不发生欠缴。',
  '参保人数增加。',
])('hears nothing against it in %s', (sentence) => {
  expect(contrary('做到了零欠缴。', sentence)).toBeNull()
})
