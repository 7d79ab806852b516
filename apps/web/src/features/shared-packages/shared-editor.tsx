import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { serverClient } from '../../api/server-client.ts'
import { ContentEditor } from './content-editor.tsx'
import { sharedTexts } from './shared-texts.ts'

/** The editor on a package of the server. */
export function SharedEditor({ regionId, packageId }: PackageKey) {
  const key = useMemo(() => ({ regionId, packageId }), [regionId, packageId])
  const { data, isError } = useQuery({
    queryKey: ['package', packageId],
    queryFn: async () => (await serverClient()).call('readPackage', { params: key }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })
  if (isError && !data) {
    return (
      <main className="missing">
        <p>{sharedTexts.missing}</p>
        <a href="#/">{sharedTexts.toHome}</a>
      </main>
    )
  }
  if (!data) return <p className="missing">{sharedTexts.reading}</p>
  // What may be typed follows from where the package stands.
  return <ContentEditor key={`${packageId} ${data.head.state}`} packageKey={key} content={data} />
}
