import type { Finding, Fix } from '@mingxiao/audit'
import type { Origin, Place } from '@mingxiao/core'

/** A finding at a place of a file, such as a test writes into it; `to` is what is to stand there. */
export function aFinding(origin: Origin, quote: string, to?: string, changes: Partial<Finding> = {}): Finding {
  const place = aPlace(origin, quote)
  const fix: Fix | null = to === undefined ? null : [{ at: place, text: to }]
  return {
    fingerprint: '0123456789abcdef',
    rule: { code: 'A01', id: 'staffing-rate-recomputes' },
    severity: 'warning',
    message: 'wrong',
    data: { found: quote, expected: to ?? '', difference: '1', staff: '9', quota: '7' },
    place,
    related: [],
    cites: ['arithmetic/ratio'],
    ...(fix ? { fix } : {}),
    ...changes,
  }
}

function aPlace(origin: Origin, quote: string): Place {
  return { attachment: '1', label: '控制率', quote, table: 1, row: 1, column: 1, origin }
}

/** A place in the main part of a .docx file. */
export function inDocument(offset: number): Origin {
  return { format: 'docx', part: 'word/document.xml', offset }
}
