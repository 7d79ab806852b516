import { AppError } from '@mingxiao/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapDocx } from '../testing/docx/wrap-docx.ts'
import { zipFiles } from '../testing/print-zip.ts'
import { openZip } from '../zip/open-zip.ts'
import { readDocx } from './read-docx.ts'

const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
const merged =
  '<w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>绩&amp;效</w:t></w:r></w:p></w:tc>'
const whole = wrapDocx({
  body: [
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>',
    `<w:tbl><w:tr>${merged}</w:tr><w:tr>${merged}</w:tr></w:tbl>`,
    '<mc:AlternateContent><mc:Choice Requires="wps" xmlns:wps="urn:x"/><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>',
  ].join(''),
  numbering: `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  header: '<w:p/>',
})
const parts = Object.fromEntries(
  openZip(whole).names.map((name) => [name, openZip(whole).read(name) ?? new Uint8Array()]),
)

/** Bytes at random places, each set, taken out or doubled; the numbers are turned into places by their remainder. */
const damages = fc.array(fc.tuple(fc.nat(), fc.constantFrom('set', 'cut', 'double'), fc.nat(255)), {
  minLength: 1,
  maxLength: 4,
})

test('an archive damaged anywhere is read or refused', () => {
  fc.assert(
    fc.property(damages, (list) => {
      expectReadOrRefused(damage(whole, list))
    }),
    { numRuns: 500 },
  )
})

test('a part damaged anywhere is read or refused', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(parts)), damages, (name, list) => {
      expectReadOrRefused(zipFiles({ ...parts, [name]: damage(parts[name] ?? new Uint8Array(), list) }))
    }),
    { numRuns: 1000 },
  )
})

function damage(bytes: Uint8Array, list: readonly (readonly [number, string, number])[]): Uint8Array {
  let damaged = [...bytes]
  for (const [place, kind, byte] of list) {
    const at = place % damaged.length
    if (kind === 'set') damaged[at] = byte
    else if (kind === 'cut') damaged = [...damaged.slice(0, at), ...damaged.slice(at + byte)]
    else damaged.splice(at, 0, ...damaged.slice(at, at + byte))
  }
  return Uint8Array.from(damaged)
}

function expectReadOrRefused(bytes: Uint8Array): void {
  try {
    expect(readDocx(bytes).value.format).toBe('docx')
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
  }
}
