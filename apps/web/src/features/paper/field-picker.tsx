import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useEditor } from '../editing/use-cell.ts'
import { useEngine } from '../engine/use-engine.ts'
import { paperTexts } from './paper-texts.ts'

/** Finds a value of the tables by its label and puts it into the sentence. */
export function FieldPicker({ onPick }: { readonly onPick: (insert: string) => void }) {
  const engine = useEngine()
  const { edition } = useEditor().state().head
  const list = useId()
  const { data: fields = [] } = useQuery({
    queryKey: ['fields', edition],
    queryFn: () => engine.call('fields', edition),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <>
      <input
        className="field-picker"
        list={list}
        placeholder={paperTexts.insertField}
        aria-label={paperTexts.insertField}
        onChange={({ target }) => {
          const picked = fields.find(({ label }) => label === target.value)
          if (!picked) return
          target.value = ''
          onPick(picked.insert)
        }}
      />
      <datalist id={list}>
        {fields.map(({ label }) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </>
  )
}
