import { expect, it } from 'vitest'
import { budgetChangesIn } from './budget-changes-in.ts'

const read = (sentence: string) =>
  budgetChangesIn(sentence, ['河道保洁经费']).map(({ direction, word, subjects }) => [
    direction,
    word,
    subjects.map(({ measure, project }) => project || measure).join('、'),
  ])

it.each([
  ['下半年公用经费和项目支出核减年初预算的40%。', [['down', '核减', 'publicFunds、projectSpending']]],
  ['公用经费的预算按年初预算核减40%。', [['down', '核减', 'publicFunds']]],
  ['年中追加河道保洁经费5万元。', [['up', '追加', '河道保洁经费']]],
  ['县财政批复追加预算15万元。', [['up', '追加', '']]],
  [
    '项目支出预算压减10万元，河道保洁经费预算增加3万元。',
    [
      ['down', '压减', 'projectSpending'],
      ['up', '增加', '河道保洁经费'],
    ],
  ],
])('reads the change in %s', (sentence, changes) => {
  expect(read(sentence)).toEqual(changes)
})

it.each([
  '三公经费比预算少支出0.4万元。',
  '压减公务接待费支出。',
  '全年没有追加预算。',
  '申请追加项目支出10万元。',
  '建议财政适当追加预算。',
  '规范预算追加程序。',
  '公用经费比上年减少2万元。',
  '',
])('reads none in “%s”', (sentence) => {
  expect(read(sentence)).toEqual([])
})
