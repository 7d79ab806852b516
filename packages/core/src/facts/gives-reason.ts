/** Whether a sentence says why: “由于…”, “因…”, “受…影响”, “主要原因是…”. */
export function givesReason(sentence: string): boolean {
  return /由于|因为|因此前|系因|是因|主要是|原因|缘于|鉴于|受.{1,30}影响|为了|(?:^|[，,、。；;：:（(\s])因|[系为]因/.test(sentence)
}
