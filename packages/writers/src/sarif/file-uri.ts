/** A path as a URI (RFC 3986): relative ones stay so, absolute ones become file:///…. */
export function fileUri(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/')
  const encoded = parts.map((part, at) => (at === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part)))
  const uri = encoded.join('/')
  if (uri.startsWith('/')) return `file://${uri}`
  return /^[A-Za-z]:\//.test(uri) ? `file:///${uri}` : uri
}
