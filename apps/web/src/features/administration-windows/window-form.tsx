import type { WindowJson } from '@mingxiao/contract'
import { DatePicker, Form, InputNumber, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useEffect } from 'react'
import { SideForm } from '../administration/side-form.tsx'
import { useDeed } from '../administration/use-deed.ts'
import { windowsTexts } from './windows-texts.ts'

interface WindowFormProps {
  readonly regionId: number
  readonly edited: WindowJson | 'new' | null
  readonly latest: WindowJson | undefined
  readonly onClose: () => void
}

interface Values {
  readonly year: number
  readonly span: readonly [Dayjs, Dayjs]
  readonly remindDays: readonly string[]
}

/** Opening, end and reminders of a year. */
export function WindowForm({ regionId, edited, latest, onClose }: WindowFormProps) {
  const [form] = Form.useForm<Values>()
  const deed = useDeed(['windows', regionId], ['dashboard'], ['packages'])
  useEffect(() => {
    if (edited) form.setFieldsValue(valuesOf(edited, latest))
  }, [edited, latest, form])

  async function save({ year, span: [opens, closes], remindDays }: Values) {
    const body = {
      opensAt: opens.toISOString(),
      closesAt: closes.toISOString(),
      remindDays: remindDays.map(Number).filter((days) => Number.isInteger(days) && days >= 0),
    }
    const saved = await deed.run((client) => client.call('setWindow', { params: { regionId, year }, body }))
    if (saved) onClose()
  }

  const isNew = edited === 'new'
  const rules = [{ required: true, message: windowsTexts.needed }]
  return (
    <SideForm
      title={edited && !isNew ? windowsTexts.changeOf(edited.year) : windowsTexts.add}
      isOpen={edited !== null}
      form={form}
      deed={deed}
      onClose={onClose}
      onSave={save}
    >
      <Form.Item label={windowsTexts.year} name="year" rules={rules}>
        <InputNumber min={2000} max={2100} disabled={!isNew} />
      </Form.Item>
      <Form.Item label={windowsTexts.span} name="span" rules={rules}>
        <DatePicker.RangePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
      </Form.Item>
      <Form.Item label={windowsTexts.remind} name="remindDays" extra={windowsTexts.remindHint}>
        <Select
          mode="tags"
          tokenSeparators={[',', '，', ' ']}
          options={['0', '1', '3', '7', '15'].map((value) => ({ value }))}
        />
      </Form.Item>
    </SideForm>
  )
}

/** A new year begins as the latest one did, a year later. */
function valuesOf(edited: WindowJson | 'new', latest: WindowJson | undefined): Values {
  const model = edited === 'new' ? latest : edited
  const later = edited === 'new' ? 1 : 0
  if (!model) {
    const start = dayjs().startOf('day')
    return { year: start.year() - 1, span: [start, start.add(2, 'month').endOf('day')], remindDays: ['7', '3', '1'] }
  }
  return {
    year: model.year + later,
    span: [dayjs(model.opensAt).add(later, 'year'), dayjs(model.closesAt).add(later, 'year')],
    remindDays: model.remindDays.map(String),
  }
}
