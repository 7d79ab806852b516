import type { FindingJson } from '@mingxiao/contract'
import type { Place } from '@mingxiao/core'
import { citeText, findingText } from '@mingxiao/writers'
import type { JudgedFinding } from '../../actions/judging/judge-draft.ts'

/** A finding with its words, so that no caller need know the rules. */
export function findingAsJson(finding: JudgedFinding): FindingJson {
  const { fingerprint, hash, rule, severity, data, cell, place, related, cites } = finding
  return {
    fingerprint,
    hash,
    rule: { code: rule.code, id: rule.id },
    severity,
    message: findingText(finding, 'zh'),
    data: { ...data },
    cell,
    place: placeAsJson(place),
    related: related.map(placeAsJson),
    cites: cites.map((article) => ({ article, text: citeText(article, 'zh') })),
  }
}

function placeAsJson({ attachment, label, quote, origin }: Place) {
  return { attachment, label, quote, path: origin.format === 'form' ? origin.path : null }
}
