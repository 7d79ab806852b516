import type { RegionRuleJson } from '@mingxiao/contract'
import { Button, Checkbox, Input, Select, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { language } from '../../ui/in-language.ts'
import { Badge } from '../administration/badge.tsx'
import { useRules } from '../administration/use-region.ts'
import { filterRules, type RuleFilter } from './filter-rules.ts'
import { RuleForm } from './rule-form.tsx'
import { rulesTexts } from './rules-texts.ts'
import { SeverityTag } from './severity-tag.tsx'
import './rules.css'

/** All rules, and how the region wants each to judge. */
export function RulesPart({ regionId }: { readonly regionId: number }) {
  const { rules, isLoading } = useRules(regionId)
  const [filter, setFilter] = useState<RuleFilter>({ text: '', group: '', severity: '', onlySet: false })
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = filterRules(rules, filter)
  return (
    <>
      <RuleTools rules={rules} shown={shown.length} filter={filter} onFilter={setFilter} />
      <Table<RegionRuleJson>
        rowKey={({ rule }) => rule.id}
        size="middle"
        loading={isLoading}
        dataSource={shown as RegionRuleJson[]}
        columns={columnsFor(setChosen)}
        pagination={{ pageSize: 25, showSizeChanger: false, hideOnSinglePage: true }}
        scroll={{ x: 760 }}
      />
      <RuleForm
        regionId={regionId}
        rule={rules.find(({ rule }) => rule.id === chosen) ?? null}
        onClose={() => setChosen(null)}
      />
    </>
  )
}

interface RuleToolsProps {
  readonly rules: readonly RegionRuleJson[]
  readonly shown: number
  readonly filter: RuleFilter
  readonly onFilter: (filter: RuleFilter) => void
}

function RuleTools({ rules, shown, filter, onFilter }: RuleToolsProps) {
  const { search, group, severity, all, onlySet, count, groups, severities } = rulesTexts
  const present = [...new Set(rules.map((one) => one.group))]
  return (
    <div className="part-tools">
      <Input.Search
        className="rule-search"
        aria-label={search}
        placeholder={search}
        allowClear
        value={filter.text}
        onChange={({ target }) => onFilter({ ...filter, text: target.value })}
      />
      <Select
        aria-label={group}
        value={filter.group}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: `${group}：${all}` },
          ...present.map((value) => ({ value, label: groups[value] ?? value })),
        ]}
        onChange={(value) => onFilter({ ...filter, group: value })}
      />
      <Select
        aria-label={severity}
        value={filter.severity}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: `${severity}：${all}` },
          ...Object.entries(severities).map(([value, label]) => ({ value, label })),
        ]}
        onChange={(value) => onFilter({ ...filter, severity: value })}
      />
      <Checkbox checked={filter.onlySet} onChange={({ target }) => onFilter({ ...filter, onlySet: target.checked })}>
        {onlySet}
      </Checkbox>
      <span className="hint at-end" role="status">
        {count(shown, rules.length)}
      </span>
    </div>
  )
}

function columnsFor(onOpen: (id: string) => void): TableColumnsType<RegionRuleJson> {
  return [
    {
      title: rulesTexts.code,
      key: 'code',
      width: 84,
      render: (_, { rule }) => (
        <Button type="link" size="small" aria-label={rulesTexts.open(rule.code)} onClick={() => onOpen(rule.id)}>
          {rule.code}
        </Button>
      ),
    },
    {
      title: rulesTexts.title,
      key: 'title',
      render: (_, { title, group, cites }) => (
        <>
          {title[language]}
          <div className="hint">
            {rulesTexts.groups[group] ?? group} · {cites.map(({ text }) => text).join('、')}
          </div>
        </>
      ),
    },
    {
      title: rulesTexts.severity,
      key: 'severity',
      width: 110,
      render: (_, { severity, setting }) => <SeverityTag severity={setting?.setting ?? severity} />,
    },
    {
      title: rulesTexts.setting,
      key: 'setting',
      width: 210,
      render: (_, { severity, setting }) =>
        setting ? (
          <>
            <Badge kind="quiet">{rulesTexts.from(setting.fromYear)}</Badge>
            <div className="hint">{rulesTexts.was(rulesTexts.severities[severity])}</div>
          </>
        ) : (
          <span className="hint">{rulesTexts.asWritten}</span>
        ),
    },
  ]
}
