import {
  Decimal,
  type Figure,
  type Filled,
  fromYuan,
  inYuan,
  type MoneyUnit,
  moneyCellsOf,
  moneyUnitOf,
  type Package,
  roundingOf,
  tablesOf,
} from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'B02',
  id: 'money-unit-plausible',
  group: 'units',
  severity: 'error',
  title: { zh: '标明的金额单位应与数额的大小相称', en: 'The printed unit of money fits the size of the amounts' },
  cites: ['review-practice/plausible-amounts'],
  messages: {
    perHead: {
      zh: '附件{attachment}标明金额单位为{declared}，而“{label}”填的是{found}，按{declared}计，在职{staff}人平均每人{perHead}{declared}，看来全表是按{likely}填的。请改按{declared}填列（此格应为{expected}），或者把单位改为{likely}。',
      en: 'Attachment {attachment} declares {declared}, yet “{label}” reads {found}: that would be {perHead}{declared} for each of {staff} staff, so the table seems to be filled in {likely}. Fill it in {declared} ({expected} here) or print {likely}.',
    },
    outOfScale: {
      zh: '附件{attachment}标明金额单位为{declared}，而“{label}”填的是{found}，与本套材料别处的同类金额相比，看来全表是按{likely}填的。请改按{declared}填列（此格应为{expected}），或者把单位改为{likely}。',
      en: 'Attachment {attachment} declares {declared}, yet “{label}” reads {found}: held against the same amounts elsewhere in the package, the table seems to be filled in {likely}. Fill it in {declared} ({expected} here) or print {likely}.',
    },
  },

  check(pack, report) {
    for (const table of tablesOf(pack)) {
      const { declared, likely } = moneyUnitOf(pack, table)
      const example = moneyCellsOf(table).find(({ value }) => !value.amount.isZero())
      if (!declared || declared === likely || !example) continue

      const { label } = example.place
      const expected = convert(example, likely, declared, pack) + declared
      const data = { attachment: table.no, declared, likely, label, found: example, expected }
      const related = [table.moneyUnit]
      const fix = [replace(table.moneyUnit, likely)]
      const staff = pack.baseData?.staffing.unit.staff.value?.amount
      if (!staff?.isAbove(Decimal.zero)) {
        report({ message: 'outOfScale', at: example, related, data, fix })
        continue
      }
      const perHead = example.value.amount.dividedBy(staff).round(roundingOf(pack))
      report({ message: 'perHead', at: example, related, data: { ...data, staff, perHead }, fix })
    }
  },
})

function convert(cell: Filled<Figure>, from: MoneyUnit, to: MoneyUnit, pack: Package): string {
  const rounding = roundingOf(pack)
  const { amount } = fromYuan(inYuan({ amount: cell.value.amount, unit: from }), to)
  return amount.round(rounding).toText(rounding.digits)
}
