import type { WindowJson } from '@mingxiao/contract'
import { Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { printMinute } from '../../ui/print-moment.ts'
import { Badge } from '../administration/badge.tsx'
import { useWindows } from '../administration/use-region.ts'
import { Extensions } from './extensions.tsx'
import { WindowForm } from './window-form.tsx'
import { windowsTexts } from './windows-texts.ts'

/** When units may submit, year by year, and who has longer. */
export function WindowsPart({ regionId }: { readonly regionId: number }) {
  const { windows, isLoading } = useWindows(regionId)
  const [chosen, setChosen] = useState<number | null>(null)
  const [edited, setEdited] = useState<WindowJson | 'new' | null>(null)
  const shown = windows.find(({ year }) => year === chosen) ?? windows[0]
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
          dataSource={windows as WindowJson[]}
          columns={columnsFor(shown?.year, setChosen, setEdited)}
          pagination={false}
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: <span className="hint">{windowsTexts.noWindows}</span> }}
        />
      </section>
      {shown ? <Extensions regionId={regionId} window={shown} /> : null}
      <WindowForm regionId={regionId} edited={edited} latest={windows[0]} onClose={() => setEdited(null)} />
    </>
  )
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
    { title: windowsTexts.opens, dataIndex: 'opensAt', render: printMinute },
    { title: windowsTexts.closes, dataIndex: 'closesAt', render: printMinute },
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
  if (now < Date.parse(opensAt)) return <Badge kind="quiet">{before}</Badge>
  return now < Date.parse(closesAt) ? <Badge kind="good">{open}</Badge> : <Badge kind="quiet">{over}</Badge>
}
