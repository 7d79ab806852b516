import type { FormEvent } from 'react'

/** A line of text that a form asks for. */
export interface TextFormField {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'password'
  readonly autoComplete: string
}

interface TextFormProps {
  readonly hint: string
  readonly refusal: string | null
  readonly fields: readonly TextFormField[]
  readonly action: string
  readonly onSend: (values: readonly string[]) => void
}

/** A few lines of text and one button. */
export function TextForm({ hint, refusal, fields, action, onSend }: TextFormProps) {
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    onSend(fields.map(({ name }) => String(data.get(name) ?? '')))
  }
  return (
    <form className="text-form" onSubmit={send}>
      {hint === '' ? null : <p className="hint">{hint}</p>}
      {fields.map(({ name, label, type, autoComplete }) => (
        <label key={name}>
          {label}
          <input required name={name} type={type} autoComplete={autoComplete} />
        </label>
      ))}
      <button type="submit" className="main">
        {action}
      </button>
      {refusal === null ? null : (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </form>
  )
}
