import { expect, test } from 'vitest'
import { codeOf } from '../testing/code-of.ts'
import { openXmlPart } from './open-xml-part.ts'

const xml = '<?xml version="1.0" encoding="UTF-16"?><t>绩效</t>'
const bigEndian = Buffer.from(`\ufeff${xml}`, 'utf16le').swap16()

test.each([
  ['little-endian UTF-16 with a mark', Buffer.from(`\ufeff${xml}`, 'utf16le')],
  ['little-endian UTF-16 without a mark', Buffer.from(xml, 'utf16le')],
  ['big-endian UTF-16 with a mark', bigEndian],
  ['big-endian UTF-16 without a mark', bigEndian.subarray(2)],
])('%s is turned into UTF-8', (_, bytes) => {
  expect(openXmlPart('a.xml', bytes).bytes.toString()).toBe(xml)
})

test('GB2312 is turned into UTF-8', () => {
  const bytes = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="gb2312"?><t>'),
    Buffer.from('bca8d0a7', 'hex'),
  ])
  expect(openXmlPart('a.xml', bytes).bytes.toString()).toBe('<?xml version="1.0" encoding="gb2312"?><t>绩效')
})

test.each([
  '<t>绩效</t>',
  '\ufeff<t/>',
  '<?xml version="1.0"?><t/>',
  "<?xml version='1.0' encoding='utf-8'?><t/>",
  xml,
  '',
])('UTF-8 stays as it is: %s', (text) => {
  expect(openXmlPart('a.xml', Buffer.from(text))).toEqual({ name: 'a.xml', bytes: Buffer.from(text) })
})

test('an encoding nobody knows is refused', () => {
  const bytes = Buffer.from('<?xml version="1.0" encoding="klingon"?><t/>')
  expect(codeOf(() => openXmlPart('a.xml', bytes))).toBe('xml-encoding')
})
