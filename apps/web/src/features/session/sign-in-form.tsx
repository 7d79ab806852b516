import { useQuery } from '@tanstack/react-query'
import { serverClient } from '../../api/server-client.ts'
import { sessionTexts } from './session-texts.ts'
import { TextForm } from './text-form.tsx'
import type { SessionControl } from './use-session.ts'

/** What still stands between somebody and their packages: name and password, a code, a password of their own. */
export function SignInForm({ control }: { readonly control: SessionControl }) {
  const { session, refusal } = control
  if (!session || session.kind === 'none') return null
  const me = session.kind === 'somebody' ? session.me : null
  if (me?.secondFactor === 'outstanding') {
    const code = { name: 'code', label: sessionTexts.code, type: 'text', autoComplete: 'one-time-code' } as const
    return (
      <TextForm
        hint={sessionTexts.codeHint}
        refusal={refusal}
        fields={[code]}
        action={sessionTexts.pass}
        onSend={([given = '']) => control.passSecondFactor(given)}
      />
    )
  }
  if (me?.mustChangePassword) {
    return (
      <TextForm
        hint={sessionTexts.mustChange}
        refusal={refusal}
        fields={[
          { name: 'current', label: sessionTexts.current, type: 'password', autoComplete: 'current-password' },
          { name: 'next', label: sessionTexts.next, type: 'password', autoComplete: 'new-password' },
        ]}
        action={sessionTexts.change}
        userName={me.name}
        onSend={([current = '', next = '']) => control.changePassword(current, next)}
      />
    )
  }
  if (me) return null
  return (
    <>
      <TextForm
        hint=""
        refusal={refusal}
        fields={[
          { name: 'name', label: sessionTexts.name, type: 'text', autoComplete: 'username' },
          { name: 'password', label: sessionTexts.password, type: 'password', autoComplete: 'current-password' },
        ]}
        action={sessionTexts.signIn}
        onSend={([name = '', password = '']) => control.signIn(name, password)}
      />
      <SignOnLink />
    </>
  )
}

/** The way through the identity provider of the house, where there is one. */
function SignOnLink() {
  const { data } = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: async () => (await serverClient()).call('readSignInWays'),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (!data?.singleSignOn) return null
  return (
    <p>
      <a href="/auth/oidc/start">{sessionTexts.signOn}</a>
    </p>
  )
}
