/** Whether a file is a PDF; readers look for its mark in the first 1024 bytes (ISO 32000-1, annex H.3). */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-')
}
