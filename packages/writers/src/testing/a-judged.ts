import { rules, runRules, summarise } from '@mingxiao/audit'
import { aPackage } from '@mingxiao/audit/testing'
import type { Judged, Refused } from '../report/checked-file.ts'

/** A package whose unit has nine posts' worth of people in seven, judged by one rule; a test changes what it is about. */
export function aJudged(changes: Partial<Judged> = {}): Judged {
  const pack = aPackage({
    unit: '某县某中心',
    baseData: { staffing: { unit: { quota: '7', staff: '9', rate: '128.57%' } } },
  })
  const findings = runRules(
    pack,
    rules.filter(({ code }) => code === 'A02'),
  )
  return {
    file: '报送/附件 1.docx',
    sha256: '0'.repeat(64),
    isFolder: false,
    documents: [],
    package: pack,
    notices: [],
    findings,
    waived: [],
    baseline: null,
    leftOut: [],
    reweighed: [],
    law: null,
    summary: summarise(findings),
    ...changes,
  }
}

/** A file that could not be read. */
export const aRefused: Refused = {
  file: '空.docx',
  error: { name: 'AppError', code: 'file-empty', message: 'no bytes', forUser: '文件是空的，没有内容。' },
}
