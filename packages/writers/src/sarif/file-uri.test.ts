import { expect, test } from 'vitest'
import { fileUri } from './file-uri.ts'

test.each([
  ['报送/附件 1.docx', '%E6%8A%A5%E9%80%81/%E9%99%84%E4%BB%B6%201.docx'],
  ['a#b.docx', 'a%23b.docx'],
  ['/srv/a b.docx', 'file:///srv/a%20b.docx'],
  ['C:\\自评\\a.docx', 'file:///C:/%E8%87%AA%E8%AF%84/a.docx'],
])('%s is %s', (path, uri) => {
  expect(fileUri(path)).toBe(uri)
})
