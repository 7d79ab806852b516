import type { QueueItemJson } from '@mingxiao/contract'
import { Table, type TableColumnsType } from 'antd'
import { useMemo } from 'react'
import { groupDigits } from '../review/group-digits.ts'
import { inWan } from '../review/in-wan.ts'
import { deskAddress } from '../review/review-address.ts'
import type { ReviewSearch } from '../review/review-search.ts'
import { reviewTexts } from '../review/review-texts.ts'
import { FindingTally } from './finding-tally.tsx'
import type { QueueList } from './queue-list.ts'
import { queueTexts } from './queue-texts.ts'
import { RiskSteps } from './risk-steps.tsx'
import { ScorePair } from './score-pair.tsx'

/** The queue as a table: a row is opened by its unit, its risk explained below it. */
export function QueueTable({
  items,
  chosen,
  current,
  search,
  regionId,
  onChoose,
  isReading,
}: QueueList & { readonly isReading: boolean }) {
  const columns = useMemo(() => columnsFor(regionId, search), [regionId, search])
  return (
    <Table<QueueItemJson>
      rowKey={({ head }) => head.id}
      columns={columns}
      dataSource={[...items]}
      pagination={false}
      size="middle"
      loading={isReading}
      locale={{ emptyText: ' ' }}
      rowClassName={({ head }) => (head.id === current ? 'current' : '')}
      onRow={({ head }) => ({ id: `queue-${head.id}` })}
      rowSelection={{
        selectedRowKeys: [...chosen],
        onChange: (keys) => onChoose(keys.map(String)),
        getCheckboxProps: ({ head }) => ({ 'aria-label': queueTexts.select(head.organisationName ?? '') }),
        getTitleCheckboxProps: () => ({ 'aria-label': queueTexts.selectAll }),
      }}
      expandable={{
        expandedRowRender: (item) => <RiskSteps item={item} />,
        expandIcon: ({ expanded, onExpand, record }) => (
          <button
            type="button"
            className="expand"
            aria-expanded={expanded}
            aria-label={`${queueTexts.howRisk}：${record.head.organisationName}`}
            onClick={(event) => onExpand(record, event)}
          >
            {expanded ? '−' : '＋'}
          </button>
        ),
      }}
    />
  )
}

function columnsFor(regionId: number, search: ReviewSearch): TableColumnsType<QueueItemJson> {
  const { columns } = queueTexts
  return [
    {
      title: columns.unit,
      key: 'unit',
      render: ({ head, departmentName }: QueueItemJson) => (
        <span className="unit">
          <a href={deskAddress(regionId, head.id, search)}>{head.organisationName}</a>
          <small>
            {departmentName === null ? null : `${departmentName} · `}
            {reviewTexts.year(head.year)}
          </small>
        </span>
      ),
    },
    {
      title: columns.risk,
      key: 'risk',
      align: 'right',
      render: ({ judgement }: QueueItemJson) => <b>{riskText(judgement)}</b>,
    },
    {
      title: columns.findings,
      key: 'findings',
      align: 'center',
      render: ({ judgement }: QueueItemJson) => <FindingTally judgement={judgement} />,
    },
    {
      title: columns.waivers,
      key: 'waivers',
      align: 'right',
      render: ({ judgement }: QueueItemJson) => judgement?.waiversOpen || reviewTexts.unknown,
    },
    {
      title: columns.scores,
      key: 'scores',
      align: 'right',
      render: ({ judgement }: QueueItemJson) => <ScorePair judgement={judgement} />,
    },
    {
      title: columns.money,
      key: 'money',
      align: 'right',
      render: ({ judgement }: QueueItemJson) => moneyText(judgement),
    },
    {
      title: columns.evidence,
      key: 'evidence',
      align: 'right',
      render: ({ judgement }: QueueItemJson) =>
        judgement ? queueTexts.of(judgement.withoutEvidence, judgement.indicators) : reviewTexts.unknown,
    },
    {
      title: columns.state,
      key: 'state',
      render: ({ head }: QueueItemJson) => <span className="review-state">{reviewTexts.states[head.state]}</span>,
    },
  ]
}

export function riskText(judgement: QueueItemJson['judgement']): string {
  if (!judgement) return queueTexts.unjudged
  return judgement.risk === null ? queueTexts.noBudget : groupDigits(judgement.risk)
}

function moneyText(judgement: QueueItemJson['judgement']): string {
  return judgement?.money ? groupDigits(inWan(judgement.money)) : reviewTexts.unknown
}
