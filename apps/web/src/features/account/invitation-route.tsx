import { useNavigate, useParams } from '@tanstack/react-router'
import { InvitationScreen } from './invitation-screen.tsx'

/** The screen of an invitation at its address; whoever has accepted it goes to the first screen. */
export function InvitationRoute() {
  const navigate = useNavigate()
  const { token = '' } = useParams({ strict: false })
  return <InvitationScreen token={token} onAccepted={() => void navigate({ to: '/' })} />
}
