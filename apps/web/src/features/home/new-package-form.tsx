import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { PackageHead } from '../engine/package-view.ts'
import { useEngine } from '../engine/use-engine.ts'
import { homeTexts } from './home-texts.ts'

/** Whose package is begun, for which year, on which forms. */
export function NewPackageForm({ onBegin }: { readonly onBegin: (head: PackageHead) => void }) {
  const engine = useEngine()
  const { data: editions = [] } = useQuery({
    queryKey: ['editions'],
    queryFn: () => engine.call('editions', null),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [edition, setEdition] = useState('')
  const [unit, setUnit] = useState('')
  const [year, setYear] = useState(() => `${new Date().getFullYear() - 1}`)
  const chosen = editions.find(({ id }) => id === edition) ?? editions[0]

  function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen) onBegin({ edition: chosen.id, unit: unit.trim(), year: Number(year) })
  }

  return (
    <form className="new-package" onSubmit={submit}>
      <label>
        {homeTexts.unit}
        <input required value={unit} maxLength={60} onChange={({ target }) => setUnit(target.value)} />
      </label>
      <label>
        {homeTexts.year}
        <input
          required
          type="number"
          min={chosen?.firstYear ?? 2016}
          max={2100}
          value={year}
          onChange={({ target }) => setYear(target.value)}
        />
      </label>
      <label>
        {homeTexts.edition}
        <select value={chosen?.id ?? ''} onChange={({ target }) => setEdition(target.value)}>
          {editions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="main">
        {homeTexts.create}
      </button>
    </form>
  )
}
