import { expect, it } from 'vitest'
import { cutAlike } from './cut-alike.ts'

const around = '二〇二四年末核定编制六人，实际在职'
const behind = '人，在职人员控制率没有超过规定的上限。'

it('leaves what differs, with a few letters around it', () => {
  expect(cutAlike(`${around}六${behind}`, `${around}五${behind}`)).toEqual({
    before: '…定编制六人，实际在职六人，在职人员控制率没…',
    after: '…定编制六人，实际在职五人，在职人员控制率没…',
  })
})

it('leaves short texts, and those that were not there, as they are', () => {
  expect(cutAlike('六人', '五人')).toEqual({ before: '六人', after: '五人' })
  expect(cutAlike('', '新写的一段，从前没有。')).toEqual({ before: '', after: '新写的一段，从前没有。' })
})
