import { expect, it } from 'vitest'
import { stepsOf } from './steps-of.ts'

const version = (number: number, move: string) => ({
  version: number,
  move,
  draftHash: '',
  findingsHash: '',
  rulesVersion: '',
  madeBy: '',
  madeAt: '2025-03-03T01:00:00Z',
})
const standings = (...asked: Parameters<typeof stepsOf>) =>
  stepsOf(...asked).map(({ standing, version: made }) => (made ? `${standing} ${made.version}` : standing))

it('a package that is filled in has all but that before it', () => {
  expect(standings('draft', [])).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead'])
})

it('a step passed names what made it pass, the last time', () => {
  const versions = [version(1, 'submit'), version(2, 'return-in-unit'), version(3, 'submit'), version(4, 'sign')]
  expect(standings('signed', versions)).toEqual(['done', 'done 3', 'done 4', 'now', 'ahead', 'ahead'])
})

it('what came back is to be filled in again, whatever was passed before', () => {
  const versions = [version(1, 'submit'), version(2, 'sign'), version(3, 'return-by-department')]
  expect(standings('returned', versions)).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead'])
})

it('a published package has nothing before it', () => {
  expect(standings('published', []).every((standing) => standing === 'done')).toBe(true)
})
