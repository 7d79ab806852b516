import type { CountedUnitJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Table, type TableColumnsType } from 'antd'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { useMedia } from '../../ui/use-media.ts'
import { Badge } from '../administration/badge.tsx'
import { downloadText } from '../saving/download-text.ts'
import { bureauTexts } from './bureau-texts.ts'
import type { Mark } from './figure.ts'
import { inWan } from './in-wan.ts'
import { unitsAsCsv } from './units-as-csv.ts'

interface BehindMarkProps {
  readonly regionId: number
  /** Of a package, for whoever looks. */
  readonly addressOf: AddressOf
  /** Null while nothing is opened. */
  readonly mark: Mark | null
  readonly onClose: () => void
}

type AddressOf = (packageId: string) => string

/** The units and packages behind a mark of the dashboard, beside it. */
export function BehindMark({ regionId, addressOf, mark, onClose }: BehindMarkProps) {
  const { data, error, isFetching } = useQuery({
    queryKey: ['counted', regionId, mark?.year, mark?.asked],
    enabled: mark !== null,
    queryFn: async () => {
      const query = { year: mark?.year ?? 0, ...mark?.asked }
      return (await serverClient()).call('listCounted', { params: { regionId }, query })
    },
  })
  const { drill } = bureauTexts
  const isNarrow = useMedia('(max-width: 40rem)')
  return (
    <Drawer
      title={mark?.title}
      open={mark !== null}
      onClose={onClose}
      mask={false}
      size={840}
      rootClassName="behind-mark"
      closable={{ 'aria-label': drill.close }}
      extra={
        mark && data && data.items.length > 0 ? (
          <Button
            aria-label={bureauTexts.downloadOf(mark.title)}
            onClick={() => downloadText(unitsAsCsv(data.items), `${mark.year}-${mark.title}.csv`, 'text/csv')}
          >
            {bureauTexts.download}
          </Button>
        ) : null
      }
    >
      {error ? <p role="alert">{refusalText(error) ?? bureauTexts.failed}</p> : null}
      {data ? <p className="hint">{drill.count(data.items.length)}</p> : null}
      <Table<CountedUnitJson>
        size="small"
        rowKey="organisationId"
        loading={isFetching && !data}
        dataSource={data?.items ?? []}
        columns={isNarrow ? narrowColumns(addressOf) : columnsFor(addressOf)}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        {...(isNarrow ? {} : { scroll: { x: 'max-content' } })}
        locale={{ emptyText: <span className="hint">{drill.none}</span> }}
      />
    </Drawer>
  )
}

/** Unit with its state, both scores, and how many errors: what fits beside each other. */
function narrowColumns(addressOf: AddressOf): TableColumnsType<CountedUnitJson> {
  const { drill, states, times } = bureauTexts
  const [unit, , , , , , , , errors] = columnsFor(addressOf)
  return [
    {
      ...unit,
      render: (_, one) => (
        <>
          {unitName(one, addressOf)}
          <div className="hint">
            {states[one.state]} · {times[one.timeliness]}
          </div>
        </>
      ),
    },
    {
      title: `${drill.printed} / ${drill.recomputed}`,
      key: 'scores',
      align: 'right',
      render: (_, { printed, recomputed }) => `${printed ?? '—'} / ${recomputed ?? '—'}`,
    },
    ...(errors ? [errors] : []),
  ]
}

function unitName({ organisationName, packageId }: CountedUnitJson, addressOf: AddressOf) {
  if (!packageId) return organisationName
  return (
    <a href={addressOf(packageId)} aria-label={bureauTexts.drill.open(organisationName)}>
      {organisationName}
    </a>
  )
}

function columnsFor(addressOf: AddressOf): TableColumnsType<CountedUnitJson> {
  const { drill, states, times } = bureauTexts
  const figure = (value: string | null) => value ?? '—'
  return [
    {
      title: drill.unit,
      key: 'unit',
      render: (_, one) => (
        <>
          {unitName(one, addressOf)}
          <div className="hint">{one.departmentName}</div>
        </>
      ),
    },
    {
      title: drill.state,
      key: 'state',
      render: (_, { state, timeliness }) => (
        <>
          {states[state]}
          <div className="hint">{times[timeliness]}</div>
        </>
      ),
    },
    { title: drill.printed, dataIndex: 'printed', align: 'right', render: figure },
    { title: drill.recomputed, dataIndex: 'recomputed', align: 'right', render: figure },
    { title: drill.reviewed, dataIndex: 'reviewed', align: 'right', render: figure },
    { title: drill.inflation, dataIndex: 'inflation', align: 'right', render: figure },
    {
      title: drill.execution,
      dataIndex: 'execution',
      align: 'right',
      render: (value: string | null) => (value === null ? '—' : `${value}%`),
    },
    {
      title: drill.money,
      dataIndex: 'money',
      align: 'right',
      render: (value: string | null) => (value === null ? '—' : inWan(value)),
    },
    {
      title: drill.errors,
      dataIndex: 'errors',
      align: 'right',
      render: (value: number | null) =>
        value ? <Badge kind="error">{value}</Badge> : figure(value === null ? null : '0'),
    },
  ]
}
