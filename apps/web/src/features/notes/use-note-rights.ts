import type { PackageContent } from '@mingxiao/contract'
import { useMemo } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { serverClient } from '../../api/server-client.ts'
import { useSession } from '../session/use-session.ts'
import type { NoteRights } from './note-card.tsx'

/** What whoever is signed in may do with notes: who wrote one may settle it, besides those who fill the package in. */
export function useNoteRights(packageKey: PackageKey, content: PackageContent, onChanged: () => void): NoteRights {
  const { session } = useSession()
  const own = session?.kind === 'somebody' ? session.me.accountId : null
  const { deeds } = content.head.may
  const { people } = content
  return useMemo(() => {
    const canWrite = deeds.includes('note')
    return {
      packageKey,
      canWrite,
      canSettle: ({ writtenBy }) => deeds.includes('settle-note') || (canWrite && writtenBy === own),
      settle: async ({ id }) => {
        const client = await serverClient()
        await client.call('settleNote', { params: { ...packageKey, noteId: id } })
        onChanged()
      },
      nameOf: (accountId) => people.find((person) => person.accountId === accountId)?.displayName ?? '',
      onChanged,
    }
  }, [packageKey, deeds, people, own, onChanged])
}
