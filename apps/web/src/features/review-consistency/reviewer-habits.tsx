import type { ConsistencyJson } from '@mingxiao/contract'
import { Table, type TableColumnsType } from 'antd'
import { reviewTexts } from '../review/review-texts.ts'
import { consistencyTexts } from './consistency-texts.ts'

type Habit = ConsistencyJson['reviewers'][number]

/** The reviewers, the strictest first. */
export function ReviewerHabits({ reviewers }: { readonly reviewers: readonly Habit[] }) {
  return (
    <Table<Habit>
      rowKey="accountId"
      size="middle"
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={columns}
      dataSource={[...reviewers]}
    />
  )
}

const { columns: titles } = consistencyTexts
const columns: TableColumnsType<Habit> = [
  { title: titles.reviewer, dataIndex: 'displayName', key: 'reviewer' },
  { title: titles.packages, dataIndex: 'packages', key: 'packages', align: 'right' },
  { title: titles.indicators, dataIndex: 'indicators', key: 'indicators', align: 'right' },
  { title: titles.deduction, dataIndex: 'deduction', key: 'deduction', align: 'right' },
  {
    title: titles.average,
    key: 'average',
    align: 'right',
    render: ({ averageDeduction }: Habit) => <b>{averageDeduction}</b>,
  },
  {
    title: titles.percent,
    key: 'percent',
    align: 'right',
    render: ({ deductedPercent }: Habit) => (deductedPercent === null ? reviewTexts.unknown : `${deductedPercent}%`),
  },
]
