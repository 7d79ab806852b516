/** Whether a sentence says why: “由于…”, “因…”, “受…影响”, “主要原因是…”. */
export function givesReason(sentence: string): boolean {
  return reasonWords.test(sentence)
}

const reasonWords =
  /由于|因为|原因|缘于|鉴于|为了|受.{1,30}影响|主要是(?!用于)|(?:^|[，,、。；;：:（(\s系为是])因(?![素此果])/
