import { type CellChange, completeDraft, diffPackages, importPackage, printDraft, readDraft } from '@mingxiao/drafts'
import { describe, expect, it } from 'vitest'
import { printedPackages } from '../round-trip/printed-packages.ts'

describe.each(printedPackages)('%s, imported', (_, { pack }) => {
  const { draft, notices } = importPackage(pack)
  const { pack: completed } = completeDraft(draft)

  it('is a package file that can be read', () => {
    expect(printDraft(readDraft(printDraft(draft)))).toBe(printDraft(draft))
  })

  it('completes to what the file printed, but for cells that follow and the unit they are in', () => {
    const named = notices.map(({ data }) => `${data['attachment']} ${data['cell'] ?? ''}`)
    const changes = diffPackages(pack, completed).filter((change): change is CellChange => change.kind === 'cell')
    const unexplained = changes.filter(({ attachment, label, before, after }) => {
      if (named.includes(`${attachment} ${label}`) || label === '金额单位') return false
      return before !== '' && !isRounded(before, after)
    })
    expect(unexplained).toEqual([])
  })

  it('says nothing more when it is imported again', () => {
    expect(importPackage(completed).notices).toEqual([])
  })
})

/** “100%” and “99.78%”: what was printed with fewer decimals. */
function isRounded(before: string, after: string): boolean {
  const [printed, exact] = [before, after].map((text) => Number.parseFloat(text))
  const decimals = before.split('.')[1]?.replace(/\D/g, '').length ?? 0
  return Math.abs((printed ?? 0) - (exact ?? 0)) <= 0.5 * 10 ** -decimals
}
