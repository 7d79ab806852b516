import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-unused-labels.ts'

interface Row {
  readonly rowLabel: string
  readonly lastYear?: string
  readonly budget?: string
  readonly final?: string
}

const blank = { lastYear: '', budget: '', final: '' }
const money = { lastYear: '1.00', budget: '1.00', final: '1.00' }
const rows = (...projectLines: readonly Row[]) => aPackage({ baseData: { spending: { projectLines } } })
const note = (text: string) => aPackage({ projects: { 0: { notes: [text] } } })
const label = (official: string, printed: string) => aPackage({ baseData: { labels: [[official, printed]] } })

testRule(rule, {
  passes: {
    'a package without instructions': aPackage(),
    'no table at all': aPackage({ baseData: null, unitEvaluation: null, projects: [] }),
    'the note of the form on what its rows hold': aPackage({
      baseData: { notes: ['说明：“项目支出”需要填报基本支出以外的所有项目支出情况。'] },
    }),
    'a note on rounding': note('注：因四舍五入，合计数可能存在尾差。'),
    'a blank note': note('　'),
    'a bracketed unit in a label': label('项目支出', '项目支出（万元）'),
    'a bracketed remark that instructs nobody': label('项目支出', '项目支出（不含基建）'),
    'rows with zero, 无 or a dash hold something': rows(
      { rowLabel: '1、甲经费', lastYear: '0.00', budget: '', final: '' },
      { rowLabel: '2、乙经费', lastYear: '无', budget: '', final: '' },
      { rowLabel: '3、丙经费', lastYear: '—', budget: '', final: '' },
    ),
    'a row that only heads the rows below it': rows(
      { rowLabel: '1、业务工作经费', ...blank },
      { rowLabel: '（1）稽查经费', ...money },
      { rowLabel: '2、运行维护经费', ...blank },
      { rowLabel: '其中：系统运维', ...money },
    ),
    'dotted rows and rows without a name are left to another rule': rows(
      { rowLabel: '……', ...blank },
      { rowLabel: '', ...blank },
    ),
  },
  finds: {
    'the instruction under the table of a project': {
      package: note('备注：每个一级项目支出一张表。如：业务工作经费……各一张表。'),
      findings: [
        {
          message: 'note',
          at: '3-1 备注',
          text: '表下还留着给填表人看的说明：“备注：每个一级项目支出一张表。如：业务工作经费……各一张表”。上报和公开前请删去。',
          fix: { '3-1 备注': '' },
        },
      ],
    },
    'a heading of instructions': {
      package: note('填表说明：'),
      findings: [
        {
          message: 'note',
          at: '3-1 备注',
          text: '表下还留着给填表人看的说明：“填表说明：”。上报和公开前请删去。',
        },
      ],
    },
    'an instruction in the label of a row': {
      package: label('项目支出', '项目支出：（一个专项一行）'),
      findings: [
        {
          message: 'label',
          at: '1 项目支出',
          text: '“项目支出：（一个专项一行）”里还留着填表说明，应为“项目支出”。',
          fix: { '1 项目支出': '项目支出' },
        },
      ],
    },
    'an instruction in the label of a project row with money': {
      package: rows({ rowLabel: '3、省级专项资金(每个专项一行)', ...money }),
      findings: [
        {
          message: 'label',
          at: '1 “3、省级专项资金(每个专项一行)”',
          text: '“3、省级专项资金(每个专项一行)”里还留着填表说明，应为“3、省级专项资金”。',
          fix: { '1 “3、省级专项资金(每个专项一行)”': '3、省级专项资金' },
        },
      ],
    },
    'the same row without money is reported once': {
      package: rows({ rowLabel: '3、省级专项资金（每个专项一行）', ...blank }),
      findings: [
        {
          message: 'unusedRows',
          at: '1 “3、省级专项资金（每个专项一行）”',
          text: '项目支出下有只写了名称、三栏金额都空白的行：3、省级专项资金（每个专项一行）。没有发生的请删去，漏填的请补上金额。',
        },
      ],
    },
    'unused rows are one finding that names them all': {
      package: rows(
        { rowLabel: '  1、稽查工作经费', ...blank },
        { rowLabel: '  2.征管 工作经费', lastYear: '　', budget: '', final: '' },
        { rowLabel: '3.工伤调查工作经费', lastYear: '', budget: '6.40', final: '6.39' },
        { rowLabel: '其中：差旅费' },
      ),
      findings: [
        {
          message: 'unusedRows',
          at: '1 “1、稽查工作经费”',
          text: '项目支出下有只写了名称、三栏金额都空白的行：1、稽查工作经费；2.征管工作经费；其中：差旅费。没有发生的请删去，漏填的请补上金额。',
          related: ['1 “2.征管工作经费”', '1 “其中：差旅费”'],
          fix: null,
        },
      ],
    },
  },
})
