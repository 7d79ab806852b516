import { expect, test } from 'vitest'
import { appendToRoot } from './append-to-root.ts'
import { Splices } from './splices.ts'
import { attributeOf, walkTags } from './walk-tags.ts'
import { decodeXml, encodeXml } from './xml-text.ts'

test('tags are met in order, comments, sections of text and declarations are not', () => {
  const xml = `<?xml version="1.0"?><a x="1>2" y='/'><!-- <b> --><b/><![CDATA[<c>]]></a >`
  expect([...walkTags(xml)].map(({ name, kind, start, end }) => [name, kind, xml.slice(start, end)])).toEqual([
    ['a', 'start', `<a x="1>2" y='/'>`],
    ['b', 'empty', '<b/>'],
    ['a', 'end', '</a >'],
  ])
})

test('a piece of a part can be walked alone', () => {
  const xml = '<a><b><c/></b></a>'
  expect([...walkTags(xml, 3, 10)].map(({ name }) => name)).toEqual(['b', 'c'])
})

test('attributes are known by their full name', () => {
  const [tag] = walkTags(`<a w:id = "7" id='8' wid="9"/>`)
  if (!tag) throw new Error('a tag')
  expect([attributeOf(tag, 'w:id'), attributeOf(tag, 'id'), attributeOf(tag, 'd')]).toEqual(['7', '8', null])
})

test('text is decoded from bytes and encoded to bytes', () => {
  const raw = encodeXml('绩效 <A&B> "\u0007')
  expect(raw).toBe(`${Buffer.from('绩效').toString('latin1')} &lt;A&amp;B&gt; &quot;`)
  expect(decodeXml(`${raw}&#32489;&#x6548;&apos;&other;`)).toBe(`绩效 <A&B> "绩效'&other;`)
})

test('elements go to the end of the root, which is opened where it closed itself', () => {
  expect(appendToRoot('<p:a x="1"><b/></p:a>', (prefix) => `<${prefix}c/>`)).toBe('<p:a x="1"><b/><p:c/></p:a>')
  expect(appendToRoot('<a x="1"/>', () => '<c/>')).toBe('<a x="1"><c/></a>')
})

test('splices are applied by place, then rank, then as they came', () => {
  const splices = new Splices()
  splices.insert(3, '}', 1)
  splices.replace(1, 2, '')
  splices.insert(3, 'x')
  splices.insert(3, 'y')
  splices.insert(3, '{', -1)
  expect(splices.apply('abcd')).toBe('ac{xy}d')
})

test('two changes of the same bytes are a bug', () => {
  const splices = new Splices()
  splices.replace(0, 3, '')
  splices.insert(1, 'x')
  expect(() => splices.apply('abcd')).toThrow('two changes at 1')
})
