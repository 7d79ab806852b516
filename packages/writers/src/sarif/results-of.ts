import { type Finding, type Language, placeName, rules, type Severity } from '@mingxiao/audit'
import type { Place } from '@mingxiao/core'
import type { EarlierFinding, Judged } from '../report/checked-file.ts'
import { findingText } from '../report/finding-text.ts'
import { placeText } from '../report/place-text.ts'
import type { Pointer } from './list-artifacts.ts'
import type { SarifLevel, SarifLocation, SarifResult } from './sarif-log.ts'

/** All findings of a file as results: those that count, the waived ones as suppressed, and how they stand to a baseline. */
export function resultsOf(file: Judged, pointer: Pointer, language: Language): readonly SarifResult[] {
  const { findings, waived, baseline } = file
  const result = (finding: Finding, more: Partial<SarifResult>) => ({
    ...resultOf(finding, pointer, language),
    ...more,
  })
  const state = (baselineState: SarifResult['baselineState']) => (baseline && baselineState ? { baselineState } : {})
  return [
    ...findings.map((finding) => result(finding, state('new'))),
    ...(baseline?.kept ?? []).map((finding) => result(finding, state('unchanged'))),
    ...waived.map(({ finding, waiver: { reason, person, date } }) =>
      result(finding, {
        ...state('unchanged'),
        suppressions: [{ kind: 'external', status: 'accepted', justification: `${reason} (${person}, ${date})` }],
      }),
    ),
    ...(baseline?.fixed ?? []).map((earlier) => absentResult(earlier, pointer)),
  ]
}

/** SARIF calls what only informs a note. */
export function levelOf(severity: Severity): SarifLevel {
  return severity === 'info' ? 'note' : severity
}

function resultOf(finding: Finding, pointer: Pointer, language: Language): SarifResult {
  const { rule, severity, place, related, fingerprint, data } = finding
  const compared = Object.entries(data).filter(([name]) => ['found', 'expected', 'difference'].includes(name))
  return {
    ruleId: rule.code,
    ruleIndex: rules.findIndex(({ code }) => code === rule.code),
    level: levelOf(severity),
    message: { text: findingText(finding, language) },
    locations: [locationOf(place, pointer, language)],
    ...(related.length > 0
      ? { relatedLocations: related.map((other, at) => ({ id: at + 1, ...locationOf(other, pointer, language) })) }
      : {}),
    partialFingerprints: { 'mingxiao/v1': fingerprint },
    suppressions: [],
    ...(compared.length > 0 ? { properties: Object.fromEntries(compared) } : {}),
  }
}

function absentResult(earlier: EarlierFinding, pointer: Pointer): SarifResult {
  const place = { attachment: earlier.attachment, label: earlier.label }
  return {
    ruleId: earlier.code,
    ruleIndex: rules.findIndex(({ code }) => code === earlier.code),
    level: levelOf(earlier.severity),
    message: { text: earlier.message },
    locations: [{ ...pointer(), logicalLocations: [{ ...logicalName(place), kind: 'element' }] }],
    partialFingerprints: { 'mingxiao/v1': earlier.fingerprint },
    suppressions: [],
    baselineState: 'absent',
  }
}

/** Lines count only in text; elsewhere the form's own label says where, with the cell for machines. */
function locationOf(place: Place, pointer: Pointer, language: Language): SarifLocation {
  const { origin, table, row, column } = place
  const { physicalLocation } = pointer(origin.file)
  const region = origin.format === 'txt' || origin.format === 'html' ? { region: { startLine: origin.line } } : {}
  const cell = { table, row, column, place: placeText(place, language) || null }
  const known = Object.entries(cell).filter((entry): entry is [string, string | number] => entry[1] !== null)
  return {
    physicalLocation: { ...physicalLocation, ...region },
    logicalLocations: [{ ...logicalName(place), kind: 'element', properties: Object.fromEntries(known) }],
  }
}

function logicalName(place: Pick<Place, 'attachment' | 'label'>) {
  return { name: place.label, fullyQualifiedName: placeName(place) }
}
