import type { JobJson, JobProgressJson } from '@mingxiao/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { serverClient } from '../../api/server-client.ts'

/** The jobs of the caller, the newest first; asked for again while any is under way. */
export function useJobs(regionId: number): { readonly jobs: readonly JobJson[]; readonly isLoading: boolean } {
  const { data, isLoading } = useQuery({
    queryKey: ['jobs', regionId],
    queryFn: async () => (await (await serverClient()).call('listJobs', { params: { regionId } })).items,
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? 3_000 : false),
  })
  return { jobs: data ?? [], isLoading }
}

export function isUnderWay({ state }: JobJson): boolean {
  return state === 'waiting' || state === 'running'
}

/** How far a job is: the server pushes each step while it is under way. */
export function useProgress(regionId: number, job: JobJson): JobProgressJson | undefined {
  const queries = useQueryClient()
  const [pushed, setPushed] = useState<JobProgressJson>()
  const isLive = isUnderWay(job)
  const { data } = useQuery({
    queryKey: ['job', regionId, job.id, job.updatedAt],
    enabled: !isLive,
    queryFn: async () => (await serverClient()).call('readJob', { params: { regionId, jobId: job.id } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  useEffect(() => {
    if (!isLive) return
    const source = new EventSource(`/api/regions/${regionId}/jobs/${encodeURIComponent(job.id)}/events`)
    source.addEventListener('progress', ({ data: text }) => {
      const progress = JSON.parse(text) as JobProgressJson
      setPushed(progress)
      if (isUnderWay(progress.job)) return
      source.close()
      void queries.invalidateQueries({ queryKey: ['jobs', regionId] })
    })
    return () => source.close()
  }, [isLive, regionId, job.id, queries])
  return isLive ? pushed : (data ?? pushed)
}
