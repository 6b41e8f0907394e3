/** A line to an engine on which the answer to a call can be lost after its effect. */
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export type LossyLine = {
  endpoint: string
  /** The engine does what the next call asks, and the connection breaks before the answer. */
  loseNextAnswer(): void
  /** How many calls have been passed on. */
  calls(): number
  close(): void
}

export async function openLossyLine(target: string): Promise<LossyLine> {
  let calls = 0
  let losing = false
  const server = createServer((incoming, outgoing) => {
    calls++
    const isLost = losing
    losing = false
    const passedOn = request(
      target,
      { method: incoming.method, path: incoming.url, headers: incoming.headers },
      (answer) => {
        if (isLost) {
          answer.resume()
          answer.once('end', () => incoming.socket.destroy())
          return
        }
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    incoming.pipe(passedOn)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseNextAnswer: () => {
      losing = true
    },
    calls: () => calls,
    close: () => server.close(),
  }
}
