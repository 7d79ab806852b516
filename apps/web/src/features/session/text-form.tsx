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
  /** Whose password is asked for, where the form does not ask for the name: managers of passwords keep the two together. */
  readonly userName?: string
  readonly onSend: (values: readonly string[]) => void
}

/** A few lines of text and one button. */
export function TextForm({ hint, refusal, fields, action, userName = '', onSend }: TextFormProps) {
  const needsName =
    fields.some(({ type }) => type === 'password') && fields.every(({ autoComplete }) => autoComplete !== 'username')
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    onSend(fields.map(({ name }) => String(data.get(name) ?? '')))
  }
  return (
    <form className="text-form" onSubmit={send}>
      {hint === '' ? null : <p className="hint">{hint}</p>}
      {needsName ? <input hidden readOnly type="text" autoComplete="username" value={userName} /> : null}
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
