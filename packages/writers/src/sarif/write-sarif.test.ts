import { rules } from '@mingxiao/audit'
import { describe, expect, it } from 'vitest'
import { citesText } from '../report/cites-text.ts'
import { findingText } from '../report/finding-text.ts'
import { aJudged, aRefused } from '../testing/a-judged.ts'
import type { SarifLog } from './sarif-log.ts'
import { writeSarif } from './write-sarif.ts'

const options = {
  language: 'zh',
  noticeText: ({ code }: { readonly code: string }) => `说明 ${code}`,
  version: '1.2.3',
  ruleDocument: ({ id }: { readonly id: string }) => `# ${id}`,
} as const

function read(...files: Parameters<typeof writeSarif>[0]) {
  const log: SarifLog = JSON.parse(writeSarif(files, options))
  const [run] = log.runs
  if (!run) throw new Error('a log has one run')
  return run
}

const judged = aJudged()
const [finding] = judged.findings
if (!finding) throw new Error('the rule finds nine in seven posts')
const ruleIndex = rules.findIndex(({ code }) => code === 'A02')
const artifactLocation = { uri: '%E6%8A%A5%E9%80%81/%E9%99%84%E4%BB%B6%201.docx', index: 0 }

function logical(name: string, column: number) {
  const properties = { table: 1, row: 1, column, place: `第1行第${column}列` }
  return [{ name, fullyQualifiedName: `附件1 ${name}`, kind: 'element', properties }]
}

const result = {
  ruleId: 'A02',
  ruleIndex,
  level: 'warning',
  message: { text: findingText(finding, 'zh') },
  locations: [{ physicalLocation: { artifactLocation }, logicalLocations: logical('2024年实际在职人数', 3) }],
  relatedLocations: [{ id: 1, physicalLocation: { artifactLocation }, logicalLocations: logical('编制数', 2) }],
  partialFingerprints: { 'mingxiao/v1': finding.fingerprint },
  suppressions: [],
  properties: { found: '9', expected: '7', difference: '2' },
}

describe('writeSarif', () => {
  it('names the tool, its version and every rule with its help', () => {
    const { driver } = read(judged).tool
    expect({ ...driver, rules: driver.rules.length }).toEqual({
      name: 'Mingxiao',
      fullName: '明效',
      semanticVersion: '1.2.3',
      rules: rules.length,
    })
    const rule = rules[ruleIndex]
    const basis = citesText(rule?.cites ?? [], 'zh')
    expect(driver.rules[ruleIndex]).toEqual({
      id: 'A02',
      name: 'StaffingWithinQuota',
      shortDescription: { text: rule?.title.zh },
      fullDescription: { text: `${rule?.title.zh}。依据：${basis}` },
      help: { text: `A02 ${rule?.title.zh}\n${basis}`, markdown: '# staffing-within-quota' },
      defaultConfiguration: { level: 'warning' },
      properties: { tags: ['arithmetic'], cites: rule?.cites },
    })
  })

  it('gives a finding its place by the form’s label, its fingerprint and its figures', () => {
    expect(read(judged).results).toEqual([result])
  })

  it('gives the line where the file is text', () => {
    const place = { ...finding.place, origin: { format: 'txt', line: 12 } as const }
    const [only] = read(aJudged({ findings: [{ ...finding, place }] })).results
    expect(only?.locations[0]?.physicalLocation).toEqual({ artifactLocation, region: { startLine: 12 } })
  })

  it('points into a package of several files: by path in a folder, by parent in an archive', () => {
    const inFile = { ...finding.place, origin: { ...finding.place.origin, file: '附件/一.docx' } }
    const findings = [{ ...finding, place: inFile, related: [] }]
    const notices = [{ code: 'image-skipped', data: {}, origin: inFile.origin }]
    const folder = aJudged({ file: '材料', isFolder: true, findings, notices })
    const archive = aJudged({ file: '材料.zip', findings, notices })
    const { artifacts, results, invocations } = read(folder, archive)
    const own = { hashes: { 'sha-256': judged.sha256 } }
    const [inFolder, inArchive] = [
      '%E6%9D%90%E6%96%99/%E9%99%84%E4%BB%B6/%E4%B8%80.docx',
      '%E9%99%84%E4%BB%B6/%E4%B8%80.docx',
    ]
    expect(artifacts).toEqual([
      { location: { uri: '%E6%9D%90%E6%96%99' }, ...own },
      { location: { uri: inFolder } },
      { location: { uri: '%E6%9D%90%E6%96%99.zip' }, ...own },
      { location: { uri: inArchive }, parentIndex: 2 },
    ])
    const pointed = [inFolder, inArchive].map((uri, at) => ({ artifactLocation: { uri, index: 2 * at + 1 } }))
    expect(results.map(({ locations }) => locations[0]?.physicalLocation)).toEqual(pointed)
    const [told] = invocations
    expect(told?.toolExecutionNotifications.map(({ locations }) => locations[0]?.physicalLocation)).toEqual(pointed)
  })

  it('suppresses what is waived and says how findings stand to a baseline', () => {
    const waiver = { target: { fingerprint: '' }, reason: '已核实', person: '甲', date: '2025-03-01', until: null }
    const fixed = {
      fingerprint: 'ffffffffffffffff',
      code: 'A02',
      severity: 'info',
      attachment: '1',
      label: '控制率',
      message: '错了。',
    } as const
    const baseline = { file: 'b.json', kept: [finding], fixed: [fixed] }
    expect(read(aJudged({ waived: [{ finding, waiver }], baseline })).results).toEqual([
      { ...result, baselineState: 'new' },
      { ...result, baselineState: 'unchanged' },
      {
        ...result,
        baselineState: 'unchanged',
        suppressions: [{ kind: 'external', status: 'accepted', justification: '已核实 (甲, 2025-03-01)' }],
      },
      {
        ruleId: 'A02',
        ruleIndex,
        level: 'note',
        message: { text: '错了。' },
        locations: [
          {
            physicalLocation: { artifactLocation },
            logicalLocations: [{ name: '控制率', fullyQualifiedName: '附件1 控制率', kind: 'element' }],
          },
        ],
        partialFingerprints: { 'mingxiao/v1': 'ffffffffffffffff' },
        suppressions: [],
        baselineState: 'absent',
      },
    ])
  })

  it('reports what was not read, not judged, or refused', () => {
    const notices = [{ code: 'image-skipped', data: {}, origin: null }]
    const leftOut = [{ rule: { code: 'A01', id: 'x' }, why: { kind: 'switched-off', reason: '不适用' } as const }]
    const { artifacts, invocations } = read(aJudged({ notices, leftOut }), aRefused)
    const refused = { uri: '%E7%A9%BA.docx', index: 1 }
    expect(artifacts).toEqual([
      { location: { uri: artifactLocation.uri }, hashes: { 'sha-256': judged.sha256 } },
      { location: { uri: refused.uri } },
    ])
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'note',
            message: { text: '说明 image-skipped' },
            descriptor: { id: 'image-skipped' },
            locations: [{ physicalLocation: { artifactLocation } }],
          },
          {
            level: 'error',
            message: { text: '文件是空的，没有内容。' },
            descriptor: { id: 'file-empty' },
            locations: [{ physicalLocation: { artifactLocation: refused } }],
          },
        ],
        toolConfigurationNotifications: [
          {
            level: 'note',
            message: { text: '按设置停用：不适用' },
            associatedRule: { id: 'A01' },
            locations: [{ physicalLocation: { artifactLocation } }],
          },
        ],
      },
    ])
  })
})
