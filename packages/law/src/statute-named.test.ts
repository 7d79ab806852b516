import { expect, test } from 'vitest'
import { statuteNamed, statuteNames } from './statute-named.ts'

test.each([
  ['预算法', '中华人民共和国预算法', 'in-force'],
  ['中华人民共和国预算法', '中华人民共和国预算法', 'in-force'],
  ['财预〔2020〕10号', '项目支出绩效评价管理办法', 'in-force'],
  ['采购法', '中华人民共和国政府采购法', 'in-force'],
  ['工伤保险条例', '工伤保险条例', 'in-force'],
  ['合同法', '中华人民共和国合同法', 'repealed'],
  ['工伤保险法', '中华人民共和国工伤保险法', 'never-existed'],
] as const)('%s names %s, which is %s', (name, title, status) => {
  expect(statuteNamed(name)).toMatchObject({ title, status })
})

test('a title on no list names nothing, nor does a standard or a form', () => {
  expect([statuteNamed('清溪县节约用水办法'), statuteNamed('标点符号用法')]).toEqual([null, null])
})

test('one that never existed tells which holds instead', () => {
  expect(statuteNamed('工伤保险法')?.instead).toBe('工伤保险条例')
})

test('longer names come first, so that 预算法实施条例 is not read as 预算法', () => {
  const names = statuteNames()
  expect(names.indexOf('预算法实施条例')).toBeLessThan(names.indexOf('预算法'))
})
