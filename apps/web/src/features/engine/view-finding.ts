import type { Finding, Language } from '@mingxiao/audit'
import type { Place } from '@mingxiao/core'
import { cellAt } from '@mingxiao/drafts'
import { articleOf } from '@mingxiao/law'
import { citesText, findingText } from '@mingxiao/writers/report'
import type { FindingView } from './finding-view.ts'

type Cells = ReadonlyMap<string, string>

/** A finding in words, at its cell. */
export function viewFinding(finding: Finding, cells: Cells, language: Language): FindingView {
  const { fingerprint, severity, rule, place, data, cites } = finding
  const at = addressOf(place, cells)
  return {
    fingerprint,
    severity,
    code: rule.code,
    attachment: at?.split('/')[0] ?? '',
    address: at,
    label: place.label,
    text: findingText(finding, language),
    found: data['found'] ?? '',
    expected: data['expected'] ?? '',
    difference: data['difference'] ?? '',
    articles: cites.map((id) => ({ name: citesText([id], language), gist: articleOf(id).gist })),
    fix: fixOf(finding, cells),
  }
}

function addressOf({ origin }: Place, cells: Cells): string | null {
  if (origin.format !== 'form') return null
  // A report prints its date on the cover and at its end.
  return cellAt(origin.path, cells)?.replace(/\/(?:cover|closing)\.date$/, '/date') ?? null
}

/** Only where every cell to change was typed as it is printed: a computed cell or a field mends itself. */
function fixOf({ fix }: Finding, cells: Cells): FindingView['fix'] {
  const changes = (fix ?? []).map(({ at, text }) => ({ address: addressOf(at, cells), quote: at.quote, text }))
  const typed = changes.flatMap(({ address, quote, text }) =>
    address !== null && cells.get(address)?.trim() === quote.trim() ? [[address, text] as const] : [],
  )
  return changes.length > 0 && typed.length === changes.length ? typed : null
}
