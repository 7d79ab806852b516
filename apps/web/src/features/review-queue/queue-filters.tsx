import type { ReviewQueueJson } from '@mingxiao/contract'
import { Input, Select } from 'antd'
import { useOrganisations } from '../../api/use-organisations.ts'
import { lastYears } from '../review/last-years.ts'
import { type ReviewSearch, states } from '../review/review-search.ts'
import { reviewTexts } from '../review/review-texts.ts'
import { queueTexts } from './queue-texts.ts'

interface QueueFiltersProps {
  readonly regionId: number
  readonly search: ReviewSearch
  readonly rules: ReviewQueueJson['rules']
  readonly onSearch: (search: ReviewSearch) => void
}

/** What the queue is narrowed to. */
export function QueueFilters({ regionId, search, rules, onSearch }: QueueFiltersProps) {
  const departments = useOrganisations(regionId).filter(({ kind }) => kind === 'department')
  const set = <K extends keyof ReviewSearch>(name: K, value: ReviewSearch[K] | undefined) => {
    const { [name]: _, ...others } = search
    onSearch(value === undefined || value === '' ? others : { ...others, [name]: value })
  }
  return (
    <search className="queue-filters" aria-label={queueTexts.filters}>
      <Input.Search
        allowClear
        key={search.text ?? ''}
        defaultValue={search.text ?? ''}
        placeholder={queueTexts.text}
        aria-label={queueTexts.text}
        onSearch={(text) => set('text', text.trim())}
      />
      <Select
        value={search.departmentId ?? ''}
        aria-label={queueTexts.department}
        options={[
          { value: '', label: queueTexts.allDepartments },
          ...departments.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => set('departmentId', id)}
      />
      <Select
        value={search.year ?? 0}
        aria-label={reviewTexts.yearLabel}
        options={[
          { value: 0, label: queueTexts.allYears },
          ...lastYears().map((year) => ({ value: year, label: reviewTexts.year(year) })),
        ]}
        onChange={(year) => set('year', year === 0 ? undefined : year)}
      />
      <Select<ReviewSearch['state'] | ''>
        value={search.state ?? ''}
        aria-label={queueTexts.state}
        options={[
          { value: '', label: queueTexts.waiting },
          ...states.map((state) => ({ value: state, label: reviewTexts.states[state] })),
        ]}
        onChange={(state) => set('state', state === '' ? undefined : state)}
      />
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        value={search.rule ?? ''}
        aria-label={queueTexts.rule}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: queueTexts.anyRule },
          ...rules.map(({ rule, title, packages }) => ({ value: rule, label: queueTexts.ruleCount(title, packages) })),
        ]}
        onChange={(rule) => set('rule', rule)}
      />
    </search>
  )
}
