import type { RegionRuleJson, RegionWaiverJson } from '@mingxiao/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Segmented, Select, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { serverClient } from '../../api/server-client.ts'
import { language } from '../../ui/in-language.ts'
import { printMinute } from '../../ui/print-moment.ts'
import { Badge } from '../administration/badge.tsx'
import { useRules, useWindows } from '../administration/use-region.ts'
import { deskAddress } from '../review/review-address.ts'
import { waiversTexts } from './waivers-texts.ts'

type Decision = keyof typeof waiversTexts.decisions

/** What units want to let stand in the whole region, and what was decided. */
export function WaiversPart({ regionId }: { readonly regionId: number }) {
  const [decision, setDecision] = useState<Decision>('open')
  const [year, setYear] = useState<number | null>(null)
  const { data, isLoading, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['waivers', regionId, decision, year],
    initialPageParam: '',
    queryFn: async ({ pageParam }) => {
      const query = {
        limit: 50,
        ...(decision === 'all' ? {} : { decision }),
        ...(year === null ? {} : { year }),
        ...(pageParam === '' ? {} : { after: pageParam }),
      }
      return (await serverClient()).call('listWaivers', { params: { regionId }, query })
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const { rules } = useRules(regionId)
  const years = useWindows(regionId).windows.map(({ year }) => year)
  const { decisions, allYears } = waiversTexts
  return (
    <>
      <div className="part-tools">
        <Segmented<Decision>
          aria-label={waiversTexts.decision}
          value={decision}
          options={(Object.keys(decisions) as Decision[]).map((value) => ({ value, label: decisions[value] }))}
          onChange={setDecision}
        />
        <Select<number | null>
          aria-label={waiversTexts.year}
          value={year}
          popupMatchSelectWidth={false}
          options={[{ value: null, label: allYears }, ...years.map((one) => ({ value: one, label: `${one}` }))]}
          onChange={setYear}
        />
      </div>
      <Table<RegionWaiverJson>
        rowKey={({ packageId, fingerprint }) => `${packageId} ${fingerprint}`}
        size="middle"
        loading={isLoading}
        dataSource={data?.pages.flatMap(({ items }) => items) ?? []}
        columns={columnsFor(regionId, rules)}
        pagination={false}
        scroll={{ x: 860 }}
        locale={{ emptyText: <span className="hint">{waiversTexts.none}</span> }}
      />
      {hasNextPage ? (
        <p className="part-tools">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {waiversTexts.more}
          </Button>
        </p>
      ) : null}
    </>
  )
}

function columnsFor(regionId: number, rules: readonly RegionRuleJson[]): TableColumnsType<RegionWaiverJson> {
  return [
    {
      title: waiversTexts.unit,
      key: 'unit',
      width: 200,
      render: (_, { packageId, organisationName, year }) => (
        <>
          <a href={deskAddress(regionId, packageId)} aria-label={waiversTexts.open(organisationName)}>
            {organisationName}
          </a>
          <div className="hint">{waiversTexts.packageOf(year)}</div>
        </>
      ),
    },
    {
      title: waiversTexts.rule,
      dataIndex: 'rule',
      width: 240,
      render: (id: string) => {
        const found = rules.find(({ rule }) => rule.id === id)
        return found ? `${found.rule.code} ${found.title[language]}` : id
      },
    },
    { title: waiversTexts.reason, dataIndex: 'reason' },
    {
      title: waiversTexts.asked,
      key: 'asked',
      width: 150,
      render: (_, { askedByName, askedAt }) => (
        <>
          {askedByName}
          <div className="hint">{printMinute(askedAt)}</div>
        </>
      ),
    },
    { title: waiversTexts.result, key: 'result', width: 180, render: (_, waiver) => decisionOf(waiver) },
  ]
}

function decisionOf({ acceptedByName, acceptedAt, refusedReason }: RegionWaiverJson) {
  const { decisions, acceptedBy, refusedBecause } = waiversTexts
  if (refusedReason !== null)
    return (
      <>
        <Badge kind="error">{decisions.refused}</Badge>
        <div className="hint">{refusedBecause(refusedReason)}</div>
      </>
    )
  if (acceptedAt === null) return <Badge kind="warning">{decisions.open}</Badge>
  return (
    <>
      <Badge kind="good">{decisions.accepted}</Badge>
      <div className="hint">{acceptedBy(acceptedByName ?? '', printMinute(acceptedAt))}</div>
    </>
  )
}
