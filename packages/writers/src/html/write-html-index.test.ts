import { expect, test } from 'vitest'
import { writeHtmlIndex } from './write-html-index.ts'

const packages = [
  { file: 'in/坏.docx', refusal: '文件已损坏。' },
  { file: 'in/a<b.docx', unit: '', summary: { error: 2, warning: 0, info: 1 }, page: 'a<b.docx.html' },
  { file: 'in/c.docx', unit: '清溪县图书馆', summary: { error: 0, warning: 0, info: 0 }, page: 'c.docx.html' },
]

test('the index has a line for each package in the order given, with a link to its page', () => {
  const body = /<tbody>\n([\s\S]*)<\/tbody>/.exec(writeHtmlIndex(packages, 0, 'zh'))?.[1]
  const figures = (...counts: readonly number[]) => counts.map((count) => `<td class="figure">${count}</td>`).join('')
  expect(body?.trimEnd().split('\n')).toEqual([
    '<tr><td colspan="3">无法读取</td><td class="refused">文件已损坏。</td><td>in/坏.docx</td></tr>',
    `<tr>${figures(2, 0, 1)}<td><a href="a%3Cb.docx.html">（未写单位名称）</a></td><td>in/a&lt;b.docx</td></tr>`,
    `<tr>${figures(0, 0, 0)}<td><a href="c.docx.html">清溪县图书馆</a></td><td>in/c.docx</td></tr>`,
  ])
})

test('the index counts, says what is left, and runs no script', () => {
  const page = writeHtmlIndex(packages, 4, 'en')
  expect(page).toContain('3 packages: 1 clean, 1 could not be read. Stopped early: 4 are left.')
  expect(page).not.toContain('<script')
  expect(page).not.toContain('script-src')
})
