/** Whether the driver itself could not reach the database: these faults bear no SQLSTATE, only words. */
export function isConnectionLost(error: Error): boolean {
  return words.some((each) => error.message.startsWith(each))
}

const words = [
  'Connection terminated',
  'Client has encountered a connection error',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Cannot use a pool after calling end',
]
