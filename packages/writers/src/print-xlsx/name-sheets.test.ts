import { expect, test } from 'vitest'
import { nameSheets } from './name-sheets.ts'

test('legal names stay as they are', () => {
  expect(nameSheets(['附件1 基础数据表', '附件3-1 项目自评表'])).toEqual(['附件1 基础数据表', '附件3-1 项目自评表'])
})

test('what Excel forbids is left out or cut off', () => {
  expect(
    nameSheets(["'附件4/封面'", '甲[乙]:丙*丁?戊\\己', 'History', '', '支'.repeat(40), `${'支'.repeat(30)}𠮷`]),
  ).toEqual(['附件4 封面', '甲 乙 丙 丁 戊 己', 'History（2）', '表', '支'.repeat(31), '支'.repeat(30)])
})

test('no two names are alike, whatever the case of their letters', () => {
  expect(nameSheets(['表A', '表a', '表A', '长'.repeat(35), '长'.repeat(36)])).toEqual([
    '表A',
    '表a（2）',
    '表A（3）',
    '长'.repeat(31),
    `${'长'.repeat(28)}（2）`,
  ])
})
