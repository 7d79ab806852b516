import { expect, it } from 'vitest'
import { readGrade } from './read-grade.ts'

it.each([
  ['优', '优'],
  ['优秀', '优'],
  ['良 好', '良'],
  ['98.5分（优）', '优'],
  ['98（良）', '良'],
  ['优 98', '优'],
  ['等级：中', '中'],
  ['自评等级为“差”', '差'],
  ['总分（优）', '优'],
  ['', null],
  ['100', null],
  ['总分', null],
  ['优先安排', null],
  ['中标价', null],
  ['优、良、中、差', null],
])('“%s” says %s', (text, grade) => {
  expect(readGrade(text)).toBe(grade)
})
