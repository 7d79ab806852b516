import type { TrailEntryJson } from '@mingxiao/contract'
import { Button, Table, type TableColumnsType } from 'antd'
import { printMoment } from '../../ui/print-moment.ts'
import { actionText } from './action-texts.ts'
import { TrailLink } from './trail-link.tsx'
import { trailTexts } from './trail-texts.ts'

interface TrailTableProps {
  readonly entries: readonly TrailEntryJson[]
  readonly isReading: boolean
  readonly onPackage: (packageId: string) => void
}

/** Links of the trail, each with what it says on demand. */
export function TrailTable({ entries, isReading, onPackage }: TrailTableProps) {
  return (
    <Table<TrailEntryJson>
      rowKey="number"
      className="trail-table"
      dataSource={[...entries]}
      columns={columns}
      loading={isReading}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: trailTexts.none }}
      expandable={{
        expandRowByClick: true,
        expandedRowRender: (entry) => (
          <TrailLink entry={entry}>
            {entry.packageId === null ? null : (
              <Button size="small" onClick={() => entry.packageId !== null && onPackage(entry.packageId)}>
                {trailTexts.onlyThis}
              </Button>
            )}
          </TrailLink>
        ),
      }}
    />
  )
}

const columns: TableColumnsType<TrailEntryJson> = [
  { title: trailTexts.when, render: (_, { at }) => printMoment(at), className: 'trail-moment' },
  {
    title: trailTexts.who,
    render: (_, { accountName, accountId, address }) => (
      <>
        {accountName ?? accountId} <small>{address}</small>
      </>
    ),
  },
  {
    title: trailTexts.action,
    render: (_, { action, cellNames }) => {
      const cells = Object.values(cellNames)
      return (
        <>
          {actionText(action)} <small>{cells.length > 1 ? trailTexts.cells(cells.length) : cells[0]}</small>
        </>
      )
    },
  },
  {
    title: trailTexts.aboutWhat,
    render: (_, { organisationName, year }) => (
      <>
        {organisationName ?? trailTexts.region} {year === null ? null : <small>{trailTexts.packageOf(year)}</small>}
      </>
    ),
  },
  { title: trailTexts.number, dataIndex: 'number', align: 'right' },
]
