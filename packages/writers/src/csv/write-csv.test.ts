import { describe, expect, it } from 'vitest'
import { attachmentName } from '../report/attachment-name.ts'
import { citesText } from '../report/cites-text.ts'
import { findingText } from '../report/finding-text.ts'
import { aJudged, aRefused } from '../testing/a-judged.ts'
import { writeCsv } from './write-csv.ts'

const judged = aJudged()
const [finding] = judged.findings
if (!finding || !judged.package) throw new Error('the rule finds nine in seven posts')
const name = attachmentName(judged.package, '1', 'zh')
const basis = citesText(finding.cites, 'zh')

const head = '序号,文件,单位,年度,状态,轻重,规则,附件,栏目,位置,问题,填报,应为,相差,依据,说明,指纹'

describe('writeCsv', () => {
  it('prints one line a finding after a byte order mark, and one for a file that cannot be read', () => {
    expect(writeCsv([judged, aRefused], 'zh')).toBe(
      [
        `\ufeff${head}`,
        `1,报送/附件 1.docx,某县某中心,2024,待处理,警告,A02,${name},2024年实际在职人数,第1行第3列,${findingText(finding, 'zh')},9,7,2,${basis},,${finding.fingerprint}`,
        '2,空.docx,,,无法读取,,,,,,文件是空的，没有内容。,,,,,,',
        '',
      ].join('\r\n'),
    )
  })

  it('tells what counts from what is waived, was known before, or is fixed', () => {
    const waiver = {
      target: { fingerprint: finding.fingerprint },
      reason: '编制已批复',
      person: '绩效股',
      date: '2025-03-01',
      until: '2025-12-31',
    }
    const fixed = {
      fingerprint: 'ffffffffffffffff',
      code: 'A01',
      severity: 'error',
      attachment: '3-1',
      label: '总分',
      message: '错了。',
    } as const
    const csv = writeCsv(
      [
        aJudged({
          findings: [],
          waived: [{ finding, waiver }],
          baseline: { file: 'b.json', kept: [finding], fixed: [fixed] },
        }),
      ],
      'zh',
    )
    const rows = csv.split('\r\n').map((line) => line.split(','))
    expect(rows.map((row) => [row[4], row[5], row[6], row[7], row[15]])).toEqual([
      ['状态', '轻重', '规则', '附件', '说明'],
      ['原有', '警告', 'A02', name, ''],
      ['已豁免', '警告', 'A02', name, '编制已批复（绩效股，2025-03-01，至2025-12-31）'],
      ['已改正', '错误', 'A01', '附件3-1', ''],
      [undefined, undefined, undefined, undefined, undefined],
    ])
  })

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['  +86 1', "'  +86 1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['-2+3', "'-2+3"],
    ['-0.5', '-0.5'],
    ['-1,200.00', '"-1,200.00"'],
    ['-3%', '-3%'],
    ['第一行\n第二行', '"第一行\n第二行"'],
  ])('keeps %j from being run by a spreadsheet, and whole', (found, printed) => {
    const csv = writeCsv([aJudged({ findings: [{ ...finding, data: { ...finding.data, difference: found } }] })], 'zh')
    expect(csv).toContain(`,9,7,${printed},${basis},`)
  })

  it('has English heads and words', () => {
    expect(writeCsv([judged], 'en').split('\r\n')[0]).toBe(
      '\ufeffNo.,File,Unit,Year,Status,Severity,Rule,Attachment,Label,Place,Finding,Found,Expected,Difference,Basis,Remark,Fingerprint',
    )
  })
})
