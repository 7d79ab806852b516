import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { TextForm } from '../session/text-form.tsx'
import { AccountFrame } from './account-frame.tsx'
import { accountTexts } from './account-texts.ts'
import { useAccountDeed } from './use-account-deed.ts'

interface InvitationScreenProps {
  /** As the address has it; whoever has none types it. */
  readonly token: string
  readonly onAccepted: () => void
}

/** Where somebody who was invited sets the first password of their account. */
export function InvitationScreen({ token, onAccepted }: InvitationScreenProps) {
  const deed = useAccountDeed()
  const queries = useQueryClient()
  const [differs, setDiffers] = useState(false)
  const texts = accountTexts.invitation
  const passwords = [
    { name: 'next', label: texts.next, type: 'password', autoComplete: 'new-password' },
    { name: 'again', label: texts.again, type: 'password', autoComplete: 'new-password' },
  ] as const
  const asked = { name: 'token', label: texts.token, type: 'text', autoComplete: 'off' } as const
  return (
    <AccountFrame title={texts.title}>
      <section>
        <TextForm
          hint={texts.lead}
          refusal={differs ? texts.differs : deed.refusal}
          fields={token === '' ? [asked, ...passwords] : passwords}
          action={texts.accept}
          onSend={(values) => void accept(token === '' ? values : [token, ...values])}
        />
      </section>
    </AccountFrame>
  )

  async function accept([given = '', password = '', again = '']: readonly string[]) {
    setDiffers(password !== again)
    if (password !== again) return
    const body = { token: given.trim(), password }
    if (!(await deed.attempt((client) => client.call('acceptInvitation', { body }), ''))) return
    await queries.invalidateQueries({ queryKey: ['packages'] })
    onAccepted()
  }
}
