import { expect, test } from 'vitest'
import { pageNames } from './page-names.ts'

test('pages have the names of their files, told apart where folders hold files of one name', () => {
  expect(pageNames(['in/a.docx', 'in/sub/A.docx', 'in/a.xlsx', 'other/a.docx'])).toEqual({
    'in/a.docx': 'a.docx.html',
    'in/sub/A.docx': 'A.docx.2.html',
    'in/a.xlsx': 'a.xlsx.html',
    'other/a.docx': 'a.docx.3.html',
  })
})
