import { describe, expect, it } from 'vitest'
import { readChoice } from './choice.ts'

describe('readChoice', () => {
  it.each([
    ['boxes behind the words', '1、部门预算项目☑ 2、市直专项□', ['部门预算项目', '市直专项'], ['部门预算项目']],
    ['boxes before the words', '☑常年性 □延续性 □一次性', ['常年性', '延续性', '一次性'], ['常年性']],
    [
      'the ticked box of a symbol font',
      '1、持续性项目 R 2、新增性项目 □',
      ['持续性项目', '新增性项目'],
      ['持续性项目'],
    ],
    [
      'boxes as a scan reads them',
      '1、常年性项目口 2、延续性项目√ 3、一次性项目0',
      ['常年性项目', '延续性项目', '一次性项目'],
      ['延续性项目'],
    ],
    ['an option whose box was lost', '1、持续性项目☑ 2、新增性项目', ['持续性项目', '新增性项目'], ['持续性项目']],
    ['no box ticked', '1.常年性□\n2.一次性□', ['常年性', '一次性'], []],
  ])('reads %s', (_, text, options, chosen) => {
    expect(readChoice(text)).toEqual({ options, chosen })
  })

  it('takes words without boxes for no choice', () => {
    expect(readChoice('部门预算项目')).toBeNull()
  })
})
