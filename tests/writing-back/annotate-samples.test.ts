import type { Finding } from '@mingxiao/audit'
import { partsOf } from '@mingxiao/readers/testing'
import { annotateDocx, annotateXlsx, fixDocx, fixXlsx } from '@mingxiao/writers'
import { describe, expect, it } from 'vitest'
import { documentOf, judge } from './judge.ts'
import { samples } from './samples.ts'
import { withoutComments } from './without-comments.ts'
import { withoutOrigins } from './without-origins.ts'

const options = { language: 'zh', date: '2025-06-30T08:00:00Z' } as const

describe.each(samples('docx'))('%s', async (_, bytes) => {
  const findings = await judge(bytes)
  const annotated = annotateDocx(bytes, findings, options)

  it('has many comments and tracked changes', () => {
    expect(annotated.comments).toBe(findings.length)
    expect(annotated.comments).toBeGreaterThanOrEqual(60)
    expect(findings.filter(({ fix }) => fix).length).toBeGreaterThanOrEqual(10)
    expect(annotated.changes).toBeGreaterThanOrEqual(10)
  })

  it('says the same as before where nothing is fixed, to the byte once the comments are out', async () => {
    const { bytes: commented } = annotateDocx(bytes, findings.map(unfixed), options)
    expect(withoutOrigins(await documentOf(commented))).toEqual(withoutOrigins(await documentOf(bytes)))
    const [before, after] = [partsOf(bytes), partsOf(commented)]
    for (const [name, content] of Object.entries(before)) {
      const isTied = /^(?:\[Content_Types\]\.xml|.*\.rels)$/.test(name)
      if (isTied) continue
      const left = name === 'word/document.xml' ? withoutComments(after[name]) : after[name]
      expect(Buffer.compare(left ?? new Uint8Array(0), withoutComments(content)), name).toBe(0)
    }
  })

  it('keeps the packed bytes of all other parts', () => {
    for (const name of Object.keys(partsOf(bytes))) {
      if (/^(?:\[Content_Types\]\.xml|word\/document\.xml|word\/_rels\/.*)$/.test(name)) continue
      const packed = packedBytes(bytes, name)
      expect(Buffer.from(annotated.bytes).includes(packed), name).toBe(true)
    }
  })

  it('reads as the fixed file does: insertions stay, deletions go', async () => {
    const fixed = fixDocx(bytes, findings)
    expect(fixed.changes).toBe(annotated.changes)
    expect(fixed.left).toEqual([])
    expect(withoutOrigins(await documentOf(annotated.bytes))).toEqual(withoutOrigins(await documentOf(fixed.bytes)))
  })

  it('loses the fixed findings and gains none', async () => {
    const after = await judge(fixDocx(bytes, findings).bytes)
    expect(after.filter(({ fix }) => fix)).toEqual([])
    expect(gained(findings, after)).toEqual(revealed)
  })
})

describe.each(samples('xlsx'))('%s', async (_, bytes) => {
  const findings = await judge(bytes)

  it('says the same as before with notes on its cells', async () => {
    const annotated = annotateXlsx(bytes, findings, options)
    expect(annotated.comments).toBe(findings.length)
    expect(withoutOrigins(await documentOf(annotated.bytes))).toEqual(withoutOrigins(await documentOf(bytes)))
  })

  it('loses the fixed findings and gains none', async () => {
    const { bytes: fixed, left } = fixXlsx(bytes, findings)
    expect(left).toEqual([])
    const after = await judge(fixed)
    expect(after.filter(({ fix }) => fix)).toEqual([])
    expect(gained(findings, after)).toEqual(revealed)
  })
})

/** People counted in 万 compare with no others; counted as people they are seen to differ from those insured. */
const revealed = ['E16 unexplained in 3-1', 'E16 unexplained in 3-2']

/** What is found more often than before; a finding is the same though the label it stands at was mended. */
function gained(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const left = before.map(nameOf)
  return after.map(nameOf).filter((name) => {
    const at = left.indexOf(name)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

function nameOf({ rule, message, place }: Finding): string {
  return `${rule.code} ${message} in ${place.attachment}`
}

function unfixed({ fix: _, ...finding }: Finding): Finding {
  return finding
}

/** The data of an entry as it is packed. */
function packedBytes(bytes: Uint8Array, name: string): Buffer {
  const archive = Buffer.from(bytes)
  const nameBytes = Buffer.from(name)
  const record = archive.lastIndexOf(nameBytes) - 46
  const local = archive.readUInt32LE(record + 42)
  const data = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  return archive.subarray(data, data + archive.readUInt32LE(record + 20))
}
