import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { emptyHash, signRequest } from './sign-request.ts'

/** The examples of the Amazon S3 API reference, “Signature Calculations for the Authorization Header”. */
const credentials = {
  region: 'us-east-1',
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const at = new Date('2013-05-24T00:00:00Z')
const host = 'https://examplebucket.s3.amazonaws.com'

test('what is fetched is signed as the reference has it', () => {
  const headers = { range: 'bytes=0-9' }
  const request = { method: 'GET', url: new URL(`${host}/test.txt`), contentHash: emptyHash, headers } as const
  expect(signRequest(request, credentials, at)).toEqual({
    range: 'bytes=0-9',
    'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'x-amz-date': '20130524T000000Z',
    authorization:
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  })
})

test('and so is what is put there', () => {
  const contentHash = createHash('sha256').update('Welcome to Amazon S3.').digest('hex')
  const headers = { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' }
  const request = { method: 'PUT', url: new URL(`${host}/test%24file.text`), contentHash, headers } as const
  expect(signRequest(request, credentials, at)['authorization']).toMatch(
    /Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd$/,
  )
})
