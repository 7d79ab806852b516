import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const proofs = [...read('docs/security.md').matchAll(/^\| [\d.,– ]+ \| [^|]+ \| `([^`]+)`：“(.+)” \|$/gm)].map(
  ([, file = '', title = '']) => ({ file, title }),
)

test('every item of the security page names a test that is there', () => {
  expect(proofs.length).toBeGreaterThan(40)
  expect(proofs.filter(({ file, title }) => !read(file).includes(title))).toEqual([])
})

test('no item of the security page is left without a test', () => {
  const rows = read('docs/security.md').match(/^\| \d.*$/gm) ?? []
  expect(rows.length).toBe(proofs.length)
})
