import { partsOf } from '@mingxiao/readers/testing'
import { annotateDocx } from '@mingxiao/writers'
import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { samples } from './samples.ts'

const options = { language: 'zh', date: '2025-06-30T08:00:00Z' } as const

/** The values of an attribute of all elements of a name, in order. */
function idsOf(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<w:${element} w:id="(\\d+)"`, 'g'))].map(([, id = '']) => id)
}

test.each(samples('docx'))(
  '%s: every comment has one range, one sign and one text, every change an id of its own',
  async (_, bytes) => {
    const findings = await judge(bytes)
    const parts = partsOf(annotateDocx(bytes, findings, options).bytes)
    const [body, comments] = ['word/document.xml', 'word/comments.xml'].map((name) =>
      Buffer.from(parts[name] ?? []).toString(),
    )
    if (!body || !comments) throw new Error('two parts')
    const texts = idsOf(comments, 'comment').toSorted()
    expect(texts).toHaveLength(findings.length)
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      expect(idsOf(body, mark).toSorted(), mark).toEqual(texts)
    }
    const changes = [...idsOf(body, 'ins'), ...idsOf(body, 'del')]
    const all = [...texts, ...changes, ...idsOf(body, 'bookmarkStart')]
    expect(changes.length).toBeGreaterThan(10)
    expect(new Set(all).size).toBe(all.length)
  },
)

test.each(samples('docx'))(
  '%s: marks stand inside paragraphs, behind their properties, and begin before they end',
  async (_, bytes) => {
    const findings = await judge(bytes)
    const body = Buffer.from(
      partsOf(annotateDocx(bytes, findings, options).bytes)['word/document.xml'] ?? [],
    ).toString()
    const paragraphs = body.match(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs) ?? []
    for (const paragraph of paragraphs) {
      const properties = paragraph.indexOf('<w:pPr')
      const first = paragraph.search(/<w:(?:commentRange|ins |del |r>|r )/)
      if (properties !== -1 && first !== -1 && !paragraph.slice(0, first).includes('<w:rPr>'))
        expect(properties).toBeLessThan(first)
    }
    const marked = paragraphs.join('')
    for (const id of idsOf(body, 'commentRangeStart')) {
      const [start, end] = ['Start', 'End'].map((side) => marked.indexOf(`<w:commentRange${side} w:id="${id}"/>`))
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start ?? 0)
      expect(
        marked.startsWith(
          `<w:r><w:commentReference w:id="${id}"/></w:r>`,
          (end ?? 0) + `<w:commentRangeEnd w:id="${id}"/>`.length,
        ),
      ).toBe(true)
    }
    expect(body).not.toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*<w:t[ >]/s)
  },
)
