import type { ExtensionJson, WindowJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { serverClient } from '../../api/server-client.ts'
import { printMinute } from '../../ui/print-moment.ts'
import { useDeed } from '../administration/use-deed.ts'
import { ExtensionForm } from './extension-form.tsx'
import { windowsTexts } from './windows-texts.ts'

interface ExtensionsProps {
  readonly regionId: number
  readonly window: WindowJson
}

/** Who has longer in a year, and why. */
export function Extensions({ regionId, window: { year, closesAt } }: ExtensionsProps) {
  const [isOpen, setOpen] = useState(false)
  const [isReminding, setReminding] = useState(false)
  const deed = useDeed(['jobs', regionId])
  const { data, isLoading } = useQuery({
    queryKey: ['extensions', regionId, year],
    queryFn: async () => (await (await serverClient()).call('listExtensions', { params: { regionId, year } })).items,
  })
  async function remind() {
    const asked = await deed.run((client) => client.call('askReminders', { params: { regionId }, body: { year } }))
    if (asked) setReminding(true)
  }
  return (
    <section aria-labelledby="extensions">
      <h2 id="extensions">{windowsTexts.extensions(year)}</h2>
      <div className="part-tools">
        <Button onClick={() => setOpen(true)}>{windowsTexts.extend}</Button>
        <Button loading={deed.isRunning} onClick={() => void remind()}>
          {windowsTexts.remindNow}
        </Button>
        <span role="status">{isReminding ? windowsTexts.reminding : null}</span>
      </div>
      {deed.refusal ? <Alert type="error" title={deed.refusal} className="form-refusal" role="alert" /> : null}
      <Table<ExtensionJson>
        rowKey="id"
        size="middle"
        loading={isLoading}
        dataSource={data ?? []}
        columns={columns}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <span className="hint">{windowsTexts.noExtensions}</span> }}
      />
      <ExtensionForm
        regionId={regionId}
        year={year}
        closesAt={closesAt}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </section>
  )
}

const columns: TableColumnsType<ExtensionJson> = [
  { title: windowsTexts.unit, dataIndex: 'organisationName' },
  { title: windowsTexts.until, dataIndex: 'closesAt', render: printMinute },
  { title: windowsTexts.reason, dataIndex: 'reason' },
  { title: windowsTexts.grantedBy, dataIndex: 'grantedBy' },
  { title: windowsTexts.grantedAt, dataIndex: 'grantedAt', render: printMinute },
]
