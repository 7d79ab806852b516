import { digestPackage, findCopies, type PackageDigest } from '@mingxiao/audit'
import { blankDraft, completeDraft, givenClauses } from '@mingxiao/drafts'
import { describe, expect, it } from 'vitest'

const own = '本站逐户上门核对水表三百二十块，对长期停用的登记造册，逐一拆除旧表，群众来信明显减少。'

/** A new package with a paragraph of its own, or with none. */
function begun(unit: string, ...paragraphs: readonly string[]): PackageDigest {
  const draft = blankDraft({ edition: 'hunan-2024', unit, year: 2024 })
  const reports = draft.reports.map((report) => ({ ...report, opening: paragraphs }))
  return digestPackage(`${unit}.docx`, completeDraft({ ...draft, reports }).pack)
}

describe('packages that start with the sentences given to all', () => {
  it('have copied nothing from each other', () => {
    const digests = [begun('清溪县水利服务中心'), begun('临江市图书馆理事会')]
    expect(findCopies(digests, givenClauses).passages).toEqual([])
    expect(findCopies(digests).passages).not.toEqual([])
  })

  it('are told of what they wrote alike themselves', () => {
    const digests = [begun('清溪县水利服务中心', own), begun('临江市图书馆理事会', own)]
    const [first] = findCopies(digests, givenClauses).passages
    expect(first?.places.map(({ source }) => source)).toEqual(['临江市图书馆理事会.docx', '清溪县水利服务中心.docx'])
  })
})
