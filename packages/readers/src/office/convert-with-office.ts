import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { type ConvertibleFormat, convertibleFormats } from './convertible-formats.ts'
import { printProfile } from './office-profile.ts'
import { runOffice } from './run-office.ts'

/** Lets the program at that path turn a file into a docx or xlsx, in a folder and with a profile that are gone afterwards. */
export async function convertWithOffice(
  bytes: Uint8Array,
  format: ConvertibleFormat,
  program: string,
  milliseconds: number = limits.officeMilliseconds,
): Promise<Uint8Array> {
  if (bytes.length > limits.fileBytes) throw readerError('file-too-large', `${bytes.length} bytes`)
  const folder = await mkdtemp(join(tmpdir(), 'mingxiao-office-'))
  try {
    return await convertIn(folder, bytes, format, program, milliseconds)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function convertIn(
  folder: string,
  bytes: Uint8Array,
  format: ConvertibleFormat,
  program: string,
  milliseconds: number,
): Promise<Uint8Array> {
  const { extension, target } = convertibleFormats[format]
  const [source, profile, output] = [
    join(folder, `source.${extension}`),
    join(folder, 'profile'),
    join(folder, 'output'),
  ]
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), printProfile())
  await writeFile(source, bytes)
  const end = await runOffice(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--invisible', '--norestore', '--nologo', '--nodefault', '--nolockcheck'],
      ...['--convert-to', filters[target], '--outdir', output, source],
    ],
    milliseconds,
  )
  if (end === 'too slow') throw readerError('office-too-slow', `${format}: not converted in ${milliseconds} ms`)
  const converted = end === 'done' ? await readIfThere(join(output, `source.${target}`)) : null
  if (converted === null) throw readerError('office-failed', `${format}: ${end}`)
  return converted
}

const filters = { docx: 'docx:MS Word 2007 XML', xlsx: 'xlsx:Calc MS Excel 2007 XML' } as const

/** The program ends well also where it could not read the file. */
async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
