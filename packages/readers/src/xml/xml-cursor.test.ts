import { describe, expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { codeOf } from '../testing/code-of.ts'
import { openXmlPart } from './open-xml-part.ts'
import { XmlCursor } from './xml-cursor.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

describe('names', () => {
  test.each([
    ['under their usual prefix', `<w:p xmlns:w="${word}"><w:r/></w:p>`],
    ['under another prefix', `<ns0:p xmlns:ns0="${word}"><ns0:r/></ns0:p>`],
    ['in the default namespace', `<p xmlns="${word}"><r/></p>`],
    ['of the strict edition', `<w:p xmlns:w="${strictWord}"><w:r/></w:p>`],
    ['declared between other attributes', `<w:p a="1" xmlns:w = '${word}' b="2"><w:r /></w:p>`],
  ])('are the same %s', (_, xml) => {
    expect(namesIn(xml)).toEqual(['w:p', 'w:r'])
  })

  test('take a prefix that is declared further down', () => {
    expect(namesIn(`<a><b xmlns:x="${word}"><x:t/></b></a>`)).toEqual(['a', 'b', 'w:t'])
  })

  test('carry the address of a namespace we have no prefix for', () => {
    expect(namesIn('<x:a xmlns:x="urn:other"/>')).toEqual(['{urn:other}a'])
  })

  test('stand alone under a prefix nobody declared', () => {
    expect(namesIn('<x:a/>')).toEqual(['a'])
  })
})

describe('the walk', () => {
  test('meets the descendants of an element, then what follows it', () => {
    const cursor = open('<a><b><c/><d>text</d></b><e/></a>')
    cursor.nextStart(0)
    cursor.nextStart(cursor.inside)
    expect(walk(cursor, cursor.inside)).toEqual(['c', 'd'])
    expect(walk(cursor, 0)).toEqual(['e'])
  })

  test('finds nothing inside an empty element', () => {
    const cursor = open('<a><b/><c/></a>')
    cursor.nextStart(0)
    cursor.nextStart(cursor.inside)
    expect(walk(cursor, cursor.inside)).toEqual([])
    expect(walk(cursor, 0)).toEqual(['c'])
  })

  test('skips an element with all it holds', () => {
    const cursor = open('<a><b><a><b/></a></b><c/></a>')
    cursor.nextStart(0)
    cursor.nextStart(cursor.inside)
    cursor.skip()
    expect(walk(cursor, 0)).toEqual(['c'])
  })

  test('passes over declarations, comments, instructions and CDATA sections', () => {
    expect(namesIn('<?xml version="1.0"?><!-- <x> --><a><?y <z>?><![CDATA[<q>]]><b/></a><!-- end -->')).toEqual([
      'a',
      'b',
    ])
  })

  test('takes “>” in attributes for text', () => {
    expect(namesIn(`<a x=">" y='"/>'><b z="/"></b></a>`)).toEqual(['a', 'b'])
  })

  test('gives the byte offset of each start tag', () => {
    const xml = '\ufeff<a>绩效<b/></a>'
    const cursor = open(xml)
    const offsets: number[] = []
    while (cursor.nextStart(0)) offsets.push(cursor.offset)
    expect(offsets).toEqual([3, 12])
    expect(cursor.part.bytes.toString('utf8', 12)).toBe('<b/></a>')
  })
})

describe('text', () => {
  test.each([
    ['with entities', '<t>&lt;50&#x25;&#65306; &amp;&quot;&apos;&gt;</t>', '<50%： &"\'>'],
    ['with an entity nobody defined', '<t>&nbsp;&unknown;&#9999999;</t>', '&nbsp;&unknown;\ufffd'],
    ['with unescaped “>”', '<t>a/></t>', 'a/>'],
    ['with comments', '<t>年<!-- <b> -->度</t>', '年度'],
    ['with CDATA', '<t>a<![CDATA[<b>&amp;]]>c</t>', 'a<b>&amp;c'],
    ['up to its first child', '<t>a<b/>c</t>', 'a'],
    ['that is empty', '<t></t>', ''],
    ['of an empty element', '<t/>', ''],
  ])('%s', (_, xml, text) => {
    const cursor = open(xml)
    cursor.nextStart(0)
    expect(cursor.text()).toBe(text)
  })
})

describe('attributes', () => {
  const xml = `<w:a xmlns:w="${word}" xmlns:val="urn:x" w:val="绩&amp;效" r:id = 'x"y' w:e=""/>`
  test.each([
    ['val', '绩&效'],
    ['id', 'x"y'],
    ['e', ''],
    ['va', null],
    ['w', null],
  ])('%s', (name, value) => {
    const cursor = open(xml)
    cursor.nextStart(0)
    expect(cursor.attribute(name)).toBe(value)
  })

  test('are none in a tag without any', () => {
    const cursor = open('<a>x="1"</a>')
    cursor.nextStart(0)
    expect(cursor.attribute('x')).toBeNull()
  })
})

describe('a part is refused', () => {
  const deep = limits.xmlDepth + 1
  test.each([
    ['xml-doctype', 'with a document type', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
    ['xml-too-deep', 'nested too deep', '<a>'.repeat(deep) + '</a>'.repeat(deep)],
    ['xml-damaged', 'whose end is missing', '<a><b></b>'],
    ['xml-damaged', 'whose tags cross', '<a><b></a></b>'],
    ['xml-damaged', 'with one end tag too many', '<a></a></a>'],
    ['xml-damaged', 'that ends in a tag', '<a><b x="1"'],
    ['xml-damaged', 'that ends in an attribute', '<a><b x="></a>'],
    ['xml-damaged', 'that ends in a comment', '<a><!-- </a>'],
  ])('%s: %s', (code, _, xml) => {
    expect(codeOf(() => namesIn(xml))).toBe(code)
  })

  test('xml-damaged: text that never ends', () => {
    const cursor = open('<a>text')
    cursor.nextStart(0)
    expect(codeOf(() => cursor.text())).toBe('xml-damaged')
  })
})

test('a part nested as deep as allowed is read', () => {
  const xml = '<a>'.repeat(limits.xmlDepth) + '</a>'.repeat(limits.xmlDepth)
  expect(namesIn(xml).length).toBe(limits.xmlDepth)
})

test('many prefixes under a long tag cost no more than their bytes', () => {
  const declared = Array.from({ length: 3000 }, (_, index) => `xmlns:p${index}="urn:${index}"`).join(' ')
  const used = Array.from({ length: 3000 }, (_, index) => `<p${index}:a/>`).join('')
  const started = performance.now()
  expect(namesIn(`<a ${declared}>${used}</a>`)[3000]).toBe('{urn:2999}a')
  expect(performance.now() - started).toBeLessThan(1000)
})

function open(xml: string): XmlCursor {
  return new XmlCursor(openXmlPart('test.xml', Buffer.from(xml)))
}

function namesIn(xml: string): readonly string[] {
  return walk(open(xml), 0)
}

function walk(cursor: XmlCursor, inside: number): readonly string[] {
  const names: string[] = []
  while (cursor.nextStart(inside)) names.push(cursor.name)
  return names
}
