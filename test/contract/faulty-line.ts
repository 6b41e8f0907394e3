/** A line to an engine on which calls go wrong as they do on a network and at AWS: before the effect, or after it. */
import { createServer, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type LineFault = {
  /** Whether the engine does what was asked before the caller hears of anything. */
  done: boolean
  /** What the caller hears: a broken connection, nothing ever, a refusal by name, or a body that is no answer to it. */
  heard: 'reset' | 'silence' | { status: number; name: string } | { body: string }
}

export type FaultyLine = {
  endpoint: string
  /** The next `calls` calls go so; what was planned before comes first. */
  failNext(calls: number, fault: LineFault): void
  /** How many calls have come. */
  calls(): number
  close(): void
}

export async function openFaultyLine(target: string): Promise<FaultyLine> {
  let calls = 0
  const planned: LineFault[] = []
  const server = createServer((incoming, outgoing) => {
    calls++
    const fault = planned.shift()
    if (fault && !fault.done) {
      incoming.resume()
      incoming.once('end', () => hear(fault.heard, outgoing))
      return
    }
    const headers = { ...incoming.headers, connection: 'close' }
    const passedOn = request(target, { method: incoming.method, path: incoming.url, headers }, (answer) => {
      if (fault) {
        answer.resume()
        answer.once('end', () => hear(fault.heard, outgoing))
        return
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(passedOn)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failNext: (count, fault) => planned.push(...Array.from({ length: count }, () => fault)),
    calls: () => calls,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function hear(heard: LineFault['heard'], outgoing: ServerResponse): void {
  if (heard === 'silence') return
  if (heard === 'reset') {
    outgoing.socket?.resetAndDestroy()
    return
  }
  if ('body' in heard) {
    outgoing.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(heard.body)
    return
  }
  // The exception's name as REST services and as JSON services give it.
  outgoing.writeHead(heard.status, { 'content-type': 'application/json', 'x-amzn-errortype': heard.name })
  outgoing.end(JSON.stringify({ __type: heard.name, message: 'The line was told to fail.' }))
}
