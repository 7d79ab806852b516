import autocannon from 'autocannon'

/** What one person sends, one request after the other. */
export interface Sender {
  readonly requests: readonly autocannon.Request[]
}

export interface Answers {
  /** Milliseconds from each request to its answer, in the order in which they ended. */
  readonly times: readonly number[]
  /** Requests that were not answered, or not with 200. */
  readonly failed: number
}

/** Shortest and longest time between an answer and the next request, in seconds. */
export type ThinkTime = readonly [number, number]

/** Everybody sends at once, each on a connection of their own, and thinks between two requests. */
export async function typeAndSend(
  url: string,
  senders: readonly Sender[],
  { thinkTime, seconds }: { readonly thinkTime: ThinkTime; readonly seconds: number },
): Promise<Answers> {
  const times: number[] = []
  const waiting = senders.values()
  const options: autocannon.Options = {
    url,
    connections: senders.length,
    duration: seconds,
    timeout: 60,
    setupClient: (client) => {
      client.setRequests([...(waiting.next().value?.requests ?? [])])
      think(client, thinkTime)
    },
  }
  return new Promise((resolve, reject) => {
    const running = autocannon(options, (error, { errors, timeouts, non2xx }) => {
      if (error) reject(error)
      else resolve({ times, failed: errors + timeouts + non2xx })
    })
    running.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
}

interface Sending {
  _doRequest(): void
}

/** autocannon sends the next request as soon as the last is answered, or all connections in the same moment of each second. */
function think(client: autocannon.Client, [shortest, longest]: ThinkTime): void {
  const sending = client as unknown as Sending
  const send = sending._doRequest.bind(client)
  let pause = () => Math.random() * longest
  sending._doRequest = () => {
    setTimeout(send, pause() * 1_000)
    pause = () => shortest + Math.random() * (longest - shortest)
  }
}
