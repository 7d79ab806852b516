import { DatePicker, Form, Input, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useEffect } from 'react'
import { useOrganisations } from '../../api/use-organisations.ts'
import { SideForm } from '../administration/side-form.tsx'
import { useDeed } from '../administration/use-deed.ts'
import { organisationOptions } from '../administration/use-region.ts'
import { windowsTexts } from './windows-texts.ts'

interface ExtensionFormProps {
  readonly regionId: number
  readonly year: number
  /** The general end. */
  readonly closesAt: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

interface Values {
  readonly organisationId: string
  readonly closesAt: Dayjs
  readonly reason: string
}

/** Lets one unit submit longer. */
export function ExtensionForm({ regionId, year, closesAt, isOpen, onClose }: ExtensionFormProps) {
  const [form] = Form.useForm<Values>()
  const deed = useDeed(['extensions', regionId, year], ['dashboard'], ['packages'])
  const units = useOrganisations(regionId).filter(({ kind }) => kind === 'unit')
  useEffect(() => {
    if (isOpen) form.setFieldsValue({ closesAt: dayjs(closesAt).add(10, 'day') })
  }, [isOpen, closesAt, form])

  async function save({ closesAt: until, ...rest }: Values) {
    const body = { ...rest, closesAt: until.toISOString() }
    const saved = await deed.run((client) => client.call('extendWindow', { params: { regionId, year }, body }))
    if (!saved) return
    form.resetFields()
    onClose()
  }

  const needed = { required: true, message: windowsTexts.needed }
  const later = {
    validator: (_: unknown, until?: Dayjs) =>
      !until || until.isAfter(closesAt) ? Promise.resolve() : Promise.reject(new Error(windowsTexts.afterEnd)),
  }
  return (
    <SideForm
      title={windowsTexts.extendTitle(year)}
      isOpen={isOpen}
      form={form}
      deed={deed}
      onClose={onClose}
      onSave={save}
      saveLabel={windowsTexts.extend}
    >
      <Form.Item label={windowsTexts.unit} name="organisationId" rules={[needed]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={organisationOptions(units)} />
      </Form.Item>
      <Form.Item label={windowsTexts.until} name="closesAt" rules={[needed, later]}>
        <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
      </Form.Item>
      <Form.Item label={windowsTexts.reason} name="reason" rules={[{ ...needed, whitespace: true }]}>
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
    </SideForm>
  )
}
