/** A size of a file as people read it: “820 KB”, “3.4 MB”. */
export function printBytes(bytes: string): string {
  const count = Number(bytes)
  if (count < 1_000) return `${count} B`
  if (count < 1_000_000) return `${Math.round(count / 1_000)} KB`
  return `${(count / 1_000_000).toFixed(1)} MB`
}
