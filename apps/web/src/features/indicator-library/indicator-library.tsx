import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { language } from '../../ui/in-language.ts'
import { rowName } from '../editing/row-name.ts'
import { useEditor } from '../editing/use-cell.ts'
import type { IndicatorChoice } from '../engine/indicator-choices.ts'
import { useEngine } from '../engine/use-engine.ts'
import { insertIndicator } from './insert-indicator.ts'
import { libraryTexts } from './library-texts.ts'
import './library.css'

/** Finds the indicators that a unit used the year before, for tables of a kind. */
export type PreviousIndicators = (table: string) => Promise<readonly IndicatorChoice[]>

interface IndicatorLibraryProps {
  /** Of the rows that one is added to: “2/indicators”. */
  readonly list: string
  /** Null where there is no server to know of other years. */
  readonly previous: PreviousIndicators | null
  readonly onAdded: (address: string) => void
  readonly onClose: () => void
}

/** Indicators to choose from: those in common use, and the unit's own of the year before. */
export function IndicatorLibrary({ list, previous, onAdded, onClose }: IndicatorLibraryProps) {
  const editor = useEditor()
  const engine = useEngine()
  const [source, setSource] = useState<'common' | 'previous'>('common')
  const [sought, setSought] = useState('')
  const [table = ''] = list.split('/')
  const { year } = editor.state().head
  const { data } = useQuery({
    queryKey: ['indicators', source, table, year],
    queryFn: () =>
      source === 'previous' && previous ? previous(table) : engine.call('indicators', { table, year, language }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const shown = data?.filter(({ level1, level2, level3 }) =>
    [level1, level2, level3].some((text) => text.includes(sought.trim())),
  )

  function add(indicator: IndicatorChoice) {
    const name = rowName()
    editor.edit({ kind: 'put', values: insertIndicator({ list, name, indicator }, editor.state().cells) })
    onAdded(`${list}.${name}.target`)
  }

  return (
    <section
      className="over-paper library"
      aria-label={libraryTexts.heading}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose()
      }}
    >
      <header>
        <h2>{libraryTexts.heading}</h2>
        <input
          type="search"
          // biome-ignore lint/a11y/noAutofocus: whoever opens the library is about to search it.
          autoFocus
          aria-label={libraryTexts.search}
          placeholder={libraryTexts.search}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        {previous ? (
          <span className="library-sources">
            {(['common', 'previous'] as const).map((each) => (
              <button key={each} type="button" aria-pressed={each === source} onClick={() => setSource(each)}>
                {libraryTexts[each]}
              </button>
            ))}
          </span>
        ) : null}
        <button type="button" className="quiet" onClick={onClose}>
          {libraryTexts.close}
        </button>
      </header>
      <p className="hint">{libraryTexts.hint}</p>
      {shown ? (
        <IndicatorRows
          indicators={shown}
          none={source === 'previous' && data?.length === 0 ? libraryTexts.noPrevious : libraryTexts.none}
          onAdd={add}
        />
      ) : (
        <p className="hint">{libraryTexts.reading}</p>
      )}
    </section>
  )
}

interface IndicatorRowsProps {
  readonly indicators: readonly IndicatorChoice[]
  readonly none: string
  readonly onAdd: (indicator: IndicatorChoice) => void
}

function IndicatorRows({ indicators, none, onAdd }: IndicatorRowsProps) {
  if (indicators.length === 0) return <p className="hint">{none}</p>
  const groups = Map.groupBy(indicators, ({ level1, level2 }) => `${level1} · ${level2}`)
  return [...groups].map(([group, own]) => (
    <section key={group}>
      <h3>{group}</h3>
      <ul>
        {own.map((indicator) => (
          <li key={indicator.level3}>
            <b>{indicator.level3}</b>
            <span className="target">
              {indicator.target} {indicator.unit}
            </span>
            <span className="hint" title={`${libraryTexts.source} ${indicator.source}`}>
              {indicator.use}
            </span>
            <button type="button" aria-label={libraryTexts.addNamed(indicator.level3)} onClick={() => onAdd(indicator)}>
              {libraryTexts.add}
            </button>
          </li>
        ))}
      </ul>
    </section>
  ))
}
