import type { WindowJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { Button, Table, type TableColumnsType, Tag } from 'antd'
import { useState } from 'react'
import { serverClient } from '../../api/server-client.ts'
import { printDay } from '../administration/print-day.ts'
import { Extensions } from './extensions.tsx'
import { WindowForm } from './window-form.tsx'
import { windowsTexts } from './windows-texts.ts'

/** When units may submit, year by year, and who has longer. */
export function WindowsPart({ regionId }: { readonly regionId: number }) {
  const { data, isLoading } = useQuery({
    queryKey: windowsKey(regionId),
    queryFn: async () => (await (await serverClient()).call('listWindows', { params: { regionId } })).items,
  })
  const [chosen, setChosen] = useState<number | null>(null)
  const [edited, setEdited] = useState<WindowJson | 'new' | null>(null)
  const shown = data?.find(({ year }) => year === chosen) ?? data?.[0]
  return (
    <>
      <section>
        <div className="part-tools">
          <Button type="primary" onClick={() => setEdited('new')}>
            {windowsTexts.add}
          </Button>
        </div>
        <Table<WindowJson>
          rowKey="year"
          size="middle"
          loading={isLoading}
          dataSource={data ?? []}
          columns={columnsFor(shown?.year, setChosen, setEdited)}
          pagination={false}
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: windowsTexts.noWindows }}
        />
      </section>
      {shown ? <Extensions regionId={regionId} window={shown} /> : null}
      <WindowForm regionId={regionId} edited={edited} latest={data?.[0]} onClose={() => setEdited(null)} />
    </>
  )
}

export function windowsKey(regionId: number) {
  return ['windows', regionId] as const
}

function columnsFor(
  shown: number | undefined,
  onChoose: (year: number) => void,
  onEdit: (window: WindowJson) => void,
): TableColumnsType<WindowJson> {
  return [
    {
      title: windowsTexts.year,
      dataIndex: 'year',
      render: (year: number) => (
        <Button
          type="link"
          aria-label={windowsTexts.choose(year)}
          aria-pressed={year === shown}
          onClick={() => onChoose(year)}
        >
          {year}
        </Button>
      ),
    },
    { title: windowsTexts.opens, dataIndex: 'opensAt', render: printDay },
    { title: windowsTexts.closes, dataIndex: 'closesAt', render: printDay },
    { title: windowsTexts.remind, dataIndex: 'remindDays', render: windowsTexts.remindDays },
    { title: windowsTexts.state, key: 'state', render: (_, window) => stateTag(window) },
    {
      title: '',
      key: 'change',
      align: 'right',
      render: (_, window) => (
        <Button size="small" aria-label={windowsTexts.changeOf(window.year)} onClick={() => onEdit(window)}>
          {windowsTexts.change}
        </Button>
      ),
    },
  ]
}

function stateTag({ opensAt, closesAt }: WindowJson) {
  const now = Date.now()
  const { before, open, over } = windowsTexts.states
  if (now < Date.parse(opensAt)) return <Tag>{before}</Tag>
  return now < Date.parse(closesAt) ? <Tag color="success">{open}</Tag> : <Tag>{over}</Tag>
}
