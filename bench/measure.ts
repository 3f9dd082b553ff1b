import autocannon from 'autocannon'

/** What one run showed: requests a second, and milliseconds that 99 of 100 stayed under. */
export interface Measured {
  perSecond: number
  p99: number
  /** Answers that were not as they should be; a run with any is not believed. */
  wrong: number
}

export interface Target {
  url: string
  headers?: Record<string, string>
  method?: 'GET' | 'POST'
  /** Asked for in turn, where one address would always be the same work. */
  paths?: readonly string[]
  /** Makes each body anew, for forms with a one-time key. */
  body?: () => string
  /** Makes each request’s headers anew, where many people ask. */
  freshHeaders?: () => Record<string, string>
  /** The status that means done. */
  expect: number
}

/** Fires at one address for some seconds over some connections, after a short warm-up that is not counted. */
export async function measure(target: Target, connections: number, seconds: number): Promise<Measured> {
  await fire(target, connections, 2)
  return fire(target, connections, seconds)
}

async function fire(
  { url, headers, method = 'GET', paths, body, freshHeaders, expect }: Target,
  connections: number,
  duration: number,
): Promise<Measured> {
  let wrong = 0
  const requests = paths?.map((path) => ({ method, path, headers: { ...headers } }))
  const options = { url, connections, duration, method, headers: { ...headers }, ...(requests && { requests }) }
  const instance = autocannon({
    ...options,
    setupClient(client) {
      const renew = () => {
        if (body) client.setBody(body())
        if (freshHeaders) client.setHeaders({ ...headers, ...freshHeaders() })
      }
      if (body || freshHeaders) renew()
      client.on('response', (status) => {
        if (status !== expect && wrong++ === 0) process.stderr.write(`${url} answered ${status}\n`)
        if (body || freshHeaders) renew()
      })
    },
  } as autocannon.Options)
  const result = await instance
  return { perSecond: result.requests.average, p99: result.latency.p99, wrong: wrong + result.errors + result.timeouts }
}
