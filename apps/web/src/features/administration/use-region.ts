import type { OrganisationJson, WindowJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { serverClient } from '../../api/server-client.ts'

/** The bodies of a region, which many parts of the administration choose from. */
export function useOrganisations(regionId: number): readonly OrganisationJson[] {
  const { data } = useQuery({
    queryKey: organisationsKey(regionId),
    queryFn: async () => (await (await serverClient()).call('listOrganisations', { params: { regionId } })).items,
    staleTime: 30_000,
  })
  return data ?? []
}

export function organisationsKey(regionId: number) {
  return ['organisations', regionId] as const
}

/** Bodies to choose from, each with what it stands under. */
export function organisationOptions(organisations: readonly OrganisationJson[]) {
  return organisations.map(({ id, name }) => ({ value: id, label: name }))
}

/** The windows of a region, the latest year first: they name the years that there are. */
export function useWindows(regionId: number): { readonly windows: readonly WindowJson[]; readonly isLoading: boolean } {
  const { data, isLoading } = useQuery({
    queryKey: ['windows', regionId],
    queryFn: async () => (await (await serverClient()).call('listWindows', { params: { regionId } })).items,
  })
  return { windows: data ?? [], isLoading }
}
