import { Button, DatePicker, Form, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useOrganisations } from '../../api/use-organisations.ts'
import { actionTexts } from './action-texts.ts'
import type { TrailFilter } from './trail-filter.ts'
import { trailTexts } from './trail-texts.ts'

interface TrailFiltersProps {
  readonly regionId: number
  readonly filter: TrailFilter
  readonly onChange: (filter: TrailFilter) => void
}

/** Whose, which and when. */
export function TrailFilters({ regionId, filter, onChange }: TrailFiltersProps) {
  const organisations = useOrganisations(regionId)
  const isEmpty = Object.keys(filter).length === 0
  const set = (part: { readonly [K in keyof TrailFilter]?: TrailFilter[K] | undefined }) =>
    onChange(Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => value)))
  return (
    <Form className="trail-filters" layout="vertical">
      <Form.Item label={trailTexts.when} htmlFor="trail-from">
        <DatePicker.RangePicker
          id={{ start: 'trail-from', end: 'trail-to' }}
          allowEmpty={[true, true]}
          value={[filter.from ? dayjs(filter.from) : null, filter.to ? dayjs(filter.to) : null]}
          onChange={(days) => set({ from: days?.[0]?.format(day), to: days?.[1]?.format(day) })}
        />
      </Form.Item>
      <Form.Item label={trailTexts.who} htmlFor="trail-who">
        <Input.Search
          id="trail-who"
          allowClear
          key={filter.who ?? ''}
          defaultValue={filter.who ?? ''}
          placeholder={trailTexts.whoHint}
          onSearch={(who) => set({ who: who.trim() })}
        />
      </Form.Item>
      <Form.Item label={trailTexts.action} htmlFor="trail-action">
        <Select
          id="trail-action"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={trailTexts.all}
          value={filter.action ?? null}
          onChange={(action) => set({ action: action ?? undefined })}
          options={Object.entries(actionTexts).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Form.Item label={trailTexts.unit} htmlFor="trail-unit">
        <Select
          id="trail-unit"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={trailTexts.all}
          value={filter.organisationId ?? null}
          onChange={(organisationId) => set({ organisationId: organisationId ?? undefined })}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      {filter.packageId ? (
        <Button onClick={() => set({ packageId: undefined })}>{trailTexts.allPackages}</Button>
      ) : null}
      {isEmpty ? null : (
        <Button type="link" onClick={() => onChange({})}>
          {trailTexts.clear}
        </Button>
      )}
    </Form>
  )
}

const day = 'YYYY-MM-DD'
