import { readFileSync } from 'node:fs'

/** The sample package in one of the formats in which it lies among the samples: `.docx`, `.mingxiao.json`. */
export function sampleFile(ending: string): Buffer<ArrayBuffer> {
  return readFileSync(new URL(`../../../../samples/yuanjiang-2024${ending}`, import.meta.url))
}
