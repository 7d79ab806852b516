import { TextForm } from '../session/text-form.tsx'
import { accountTexts } from './account-texts.ts'
import { DeedOutcome } from './deed-outcome.tsx'
import { useAccountDeed } from './use-account-deed.ts'

export function PasswordSection({ userName }: { readonly userName: string }) {
  const deed = useAccountDeed()
  const { heading, hint, current, next, change, changed } = accountTexts.password
  return (
    <section>
      <h2>{heading}</h2>
      <TextForm
        key={deed.count}
        hint={hint}
        refusal={deed.refusal}
        fields={[
          { name: 'current', label: current, type: 'password', autoComplete: 'current-password' },
          { name: 'next', label: next, type: 'password', autoComplete: 'new-password' },
        ]}
        action={change}
        userName={userName}
        onSend={([given = '', wanted = '']) =>
          deed.attempt((client) => client.call('changePassword', { body: { current: given, next: wanted } }), changed)
        }
      />
      <DeedOutcome deed={deed} />
    </section>
  )
}
