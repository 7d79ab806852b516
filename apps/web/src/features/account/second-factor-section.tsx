import type { Me } from '@mingxiao/contract'
import { lazy, Suspense, useState } from 'react'
import { TextForm } from '../session/text-form.tsx'
import { accountTexts } from './account-texts.ts'
import { DeedOutcome } from './deed-outcome.tsx'
import { useAccountDeed } from './use-account-deed.ts'

const FactorPicture = lazy(() => import('./factor-picture.tsx').then((module) => ({ default: module.FactorPicture })))

interface Offer {
  readonly secret: string
  readonly uri: string
}

/** Binding one-time codes in two steps, and giving them up again. */
export function SecondFactorSection({ me }: { readonly me: Me }) {
  const deed = useAccountDeed()
  const [offer, setOffer] = useState<Offer | null>(null)
  const { heading, off, on, begin, confirm, code, bound, remove, removed, password, cancel } = accountTexts.factor
  const passwordField = {
    name: 'password',
    label: password,
    type: 'password',
    autoComplete: 'current-password',
  } as const
  const codeField = { name: 'code', label: code, type: 'text', autoComplete: 'one-time-code' } as const
  return (
    <section>
      <h2>{heading}</h2>
      {form()}
      <DeedOutcome deed={deed} />
    </section>
  )

  function form() {
    if (me.secondFactor !== 'off') {
      return (
        <TextForm
          key={`remove-${deed.count}`}
          hint={on}
          refusal={deed.refusal}
          fields={[passwordField, codeField]}
          action={remove}
          userName={me.name}
          onSend={([given = '', digits = '']) =>
            deed.attempt(
              (client) => client.call('removeSecondFactor', { body: { password: given, code: digits } }),
              removed,
            )
          }
        />
      )
    }
    if (offer) {
      return (
        <>
          <OfferedKey offer={offer} />
          <TextForm
            key={`confirm-${deed.count}`}
            hint=""
            refusal={deed.refusal}
            fields={[codeField]}
            action={confirm}
            onSend={([digits = '']) => void finish(digits)}
          />
          <button type="button" className="quiet" onClick={() => setOffer(null)}>
            {cancel}
          </button>
        </>
      )
    }
    return (
      <TextForm
        key={`begin-${deed.count}`}
        hint={off}
        refusal={deed.refusal}
        fields={[passwordField]}
        action={begin}
        userName={me.name}
        onSend={([given = '']) => void ask(given)}
      />
    )
  }

  function ask(given: string) {
    return deed.attempt(async (client) => {
      setOffer(await client.call('beginSecondFactor', { body: { password: given } }))
      return undefined
    }, '')
  }

  async function finish(digits: string) {
    const isBound = await deed.attempt(
      (client) => client.call('confirmSecondFactor', { body: { code: digits } }),
      bound,
    )
    if (isBound) setOffer(null)
  }
}

function OfferedKey({ offer }: { readonly offer: Offer }) {
  const { scan, key } = accountTexts.factor
  return (
    <div className="offer">
      <p className="hint">{scan}</p>
      <Suspense fallback={<div className="picture" />}>
        <FactorPicture uri={offer.uri} />
      </Suspense>
      <p>
        {key} <code>{offer.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </div>
  )
}
