import type { PackageContent } from '@mingxiao/contract'
import type { Change } from '@mingxiao/drafts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type PackageKey, packageAddress } from '../../api/export-address.ts'
import { serverClient } from '../../api/server-client.ts'
import { locale } from '../../ui/in-language.ts'
import { movingTexts } from '../moving/moving-texts.ts'
import { ChangeList } from './change-list.tsx'
import { versionsTexts } from './versions-texts.ts'
import './versions.css'

interface VersionsPanelProps {
  readonly packageKey: PackageKey
  readonly content: PackageContent
  readonly onGo: (address: string) => void
  readonly onClose: () => void
}

/** The versions that moves were made on, and what differs between two of them, or one and now. */
export function VersionsPanel({ packageKey, content, onGo, onClose }: VersionsPanelProps) {
  const { versions, people, head } = content
  const [from, setFrom] = useState(versions.at(-1)?.version ?? 0)
  const [to, setTo] = useState<number | null>(null)
  const { data, isError } = useQuery({
    queryKey: ['diff', packageKey.packageId, from, to, head.revision],
    queryFn: async () => {
      const query = to === null ? { from } : { from, to }
      const { changes } = await (await serverClient()).call('diffVersions', { params: packageKey, query })
      return changes as unknown as readonly Change[]
    },
    enabled: versions.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  })
  const choices = versions.toReversed().map(({ version, move, madeBy, madeAt }) => {
    const name = people.find(({ accountId }) => accountId === madeBy)?.displayName ?? ''
    const made = movingTexts.moves[move as keyof typeof movingTexts.moves] ?? move
    return {
      version,
      words: `${versionsTexts.version(version)} · ${made} · ${name} ${moment.format(new Date(madeAt))}`,
    }
  })
  return (
    <section
      className="over-paper versions-panel"
      aria-label={versionsTexts.heading}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose()
      }}
    >
      <header>
        <h2>{versionsTexts.heading}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {versionsTexts.close}
        </button>
      </header>
      {versions.length === 0 ? (
        <p className="hint">{versionsTexts.none}</p>
      ) : (
        <div className="version-choice">
          <label>
            {versionsTexts.from}
            <select value={from} onChange={({ target }) => setFrom(Number(target.value))}>
              {choices.map(({ version, words }) => (
                <option key={version} value={version}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <label>
            {versionsTexts.to}
            <select
              value={to ?? ''}
              onChange={({ target }) => setTo(target.value === '' ? null : Number(target.value))}
            >
              <option value="">{versionsTexts.now}</option>
              {choices.map(({ version, words }) => (
                <option key={version} value={version}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <a href={`${packageAddress(packageKey)}/versions/${from}`} download>
            {versionsTexts.version(from)} {versionsTexts.download}
          </a>
        </div>
      )}
      {isError ? <p className="refusal">{versionsTexts.failed}</p> : null}
      {versions.length > 0 && !data && !isError ? <p className="hint">{versionsTexts.reading}</p> : null}
      {data ? <ChangeList changes={data} onGo={onGo} /> : null}
    </section>
  )
}

const moment = new Intl.DateTimeFormat(locale, {
  dateStyle: 'short',
  timeStyle: 'short',
})
