import { buffer } from 'node:stream/consumers'
import { packagesToExport } from '../actions/packages/packages-to-export.ts'
import { printPackage } from '../actions/packages/print-package.ts'
import { requireRegionRole } from '../actions/scope/require-region-role.ts'
import { inScope } from '../actions/scope/scope.ts'
import type { Services } from '../actions/scope/services.ts'
import { serverError } from '../errors.ts'
import type { JobItemTable, JobTable } from '../store/tables.ts'
import type { ExportInput } from './ask-export.ts'
import { exportList } from './export-list.ts'
import type { JobKind } from './job-kind.ts'
import { readJobFile } from './read-job-file.ts'
import { type ZippedFile, zipFiles } from './zip-files.ts'

/** Packages printed one by one; what was printed before a worker died is there for the next. */
export const exportKind: JobKind = {
  async stepsOf(services, job, actorNow) {
    const { format, ...asked } = job.input as ExportInput
    const actor = await actorNow()
    requireRegionRole(actor, 'ask-export')
    const packages = await inScope(services.database, actor, (work) => packagesToExport(work, actor, asked))
    if (packages.length === 0) throw serverError('export-empty', `no package of ${asked.year}`)
    const ending = format === 'json' ? 'mingxiao.json' : format
    const taken = new Set<string>()
    return packages.map(({ id, names }) => ({
      name: nameOf(names, `${asked.year}年度自评材料`, ending, taken),
      run: async () => {
        const { bytes } = await printPackage(services, await actorNow(), id, format)
        await services.results.write(job.id, pieceOf(id), [bytes])
        return { outcome: 'printed', packageId: id, bytes: bytes.length }
      },
    }))
  },
  async finish(services, job, items) {
    const { year, format } = job.input as ExportInput
    const bytes = await services.results.write(job.id, resultFile, zipFiles(files(services, job, items)))
    return { name: `${year}年度自评材料-${format}.zip`, bytes }
  },
}

/** What the archive is kept as. */
export const resultFile = 'result.zip'

/** `部门/单位2024年度自评材料.docx`; signs that some file system does not take are left out of it, and no two are alike. */
function nameOf(names: readonly string[], title: string, ending: string, taken: Set<string>): string {
  const path = names.map((name) => name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_').replace(/^\.+/, '_')).join('/')
  let name = `${path}${title}.${ending}`
  for (let count = 2; taken.has(name); count += 1) name = `${path}${title}（${count}）.${ending}`
  taken.add(name)
  return name
}

async function* files(
  { results }: Services,
  { id, input }: JobTable,
  items: readonly JobItemTable[],
): AsyncGenerator<ZippedFile> {
  const { format } = input as ExportInput
  const list = exportList()
  for (const item of items) {
    const { name, outcome } = item
    const content =
      outcome.outcome === 'printed' ? await buffer(await readJobFile(results, id, pieceOf(outcome.packageId))) : null
    list.add(item, content)
    // What is packed already is not packed again.
    if (content) yield { name, content, pack: isText(format) }
  }
  yield { name: '清单.csv', content: Buffer.from(list.text()), pack: true }
}

function pieceOf(packageId: string): string {
  return `${packageId}.part`
}

function isText(format: ExportInput['format']): boolean {
  return format === 'json' || format === 'csv'
}
