import type { OrganisationJson } from '@mingxiao/contract'
import { Form, Input, Select } from 'antd'
import { useEffect } from 'react'
import { organisationsKey } from '../../api/use-organisations.ts'
import { SideForm } from '../administration/side-form.tsx'
import { useDeed } from '../administration/use-deed.ts'
import { organisationOptions } from '../administration/use-region.ts'
import { organisationsTexts } from './organisations-texts.ts'

interface OrganisationFormProps {
  readonly regionId: number
  readonly edited: 'add' | 'change' | null
  /** The one that is changed, or under which another is added. */
  readonly shown: OrganisationJson | null
  readonly organisations: readonly OrganisationJson[]
  readonly onClose: () => void
}

interface Values {
  readonly kind: OrganisationJson['kind']
  readonly name: string
  readonly parentId?: string
  readonly creditCode?: string
}

/** A body that is added or changed. */
export function OrganisationForm({ regionId, edited, shown, organisations, onClose }: OrganisationFormProps) {
  const [form] = Form.useForm<Values>()
  const deed = useDeed(organisationsKey(regionId), ['dashboard'])
  useEffect(() => {
    if (edited) form.setFieldsValue(valuesOf(edited, shown))
  }, [edited, shown, form])

  async function save({ kind, name, parentId, creditCode }: Values) {
    const body = { name: name.trim(), parentId: parentId ?? null, creditCode: creditCode?.trim().toUpperCase() || null }
    const saved = await deed.run((client) => {
      if (edited === 'add') return client.call('addOrganisation', { params: { regionId }, body: { kind, ...body } })
      return client.call('changeOrganisation', { params: { regionId, organisationId: shown?.id ?? '' }, body })
    })
    if (saved) onClose()
  }

  const { kinds, kind, name, parent, creditCode, creditCodeHint, creditCodeWrong, needed, add, change } =
    organisationsTexts
  const rules = [{ required: true, message: needed }]
  const others = organisations.filter(({ id }) => edited === 'add' || id !== shown?.id)
  return (
    <SideForm
      title={edited === 'change' ? `${change}：${shown?.name ?? ''}` : add}
      isOpen={edited !== null}
      form={form}
      deed={deed}
      onClose={onClose}
      onSave={save}
    >
      <Form.Item label={kind} name="kind" rules={rules}>
        <Select
          disabled={edited === 'change'}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Form.Item label={name} name="name" rules={[{ required: true, whitespace: true, message: needed }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item label={parent} name="parentId">
        <Select showSearch={{ optionFilterProp: 'label' }} allowClear options={organisationOptions(others)} />
      </Form.Item>
      <Form.Item
        label={creditCode}
        name="creditCode"
        extra={creditCodeHint}
        rules={[{ pattern: /^[0-9A-Za-z]{18}$/, message: creditCodeWrong }]}
      >
        <Input maxLength={18} />
      </Form.Item>
    </SideForm>
  )
}

const below = { finance: 'department', department: 'unit', unit: 'unit' } as const

function valuesOf(edited: 'add' | 'change', shown: OrganisationJson | null): Values {
  if (edited === 'change' && shown)
    return {
      kind: shown.kind,
      name: shown.name,
      ...(shown.parentId === null ? {} : { parentId: shown.parentId }),
      ...(shown.creditCode === null ? {} : { creditCode: shown.creditCode }),
    }
  return {
    kind: shown ? below[shown.kind] : 'department',
    name: '',
    creditCode: '',
    ...(shown ? { parentId: shown.id } : {}),
  }
}
