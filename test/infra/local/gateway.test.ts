/** A request over HTTP and the page's answer to it, through the event that the function `web` gets on AWS. */
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { Hono } from 'hono'
import { describe, expect, it, onTestFinished } from 'vitest'
import { onRequest } from '../../../functions/aws/request.ts'
import { throughGateway, type WebFunction } from '../../../infra/local/gateway.ts'
import { createWorld } from '../../world/world.ts'

const start = Date.parse('2026-09-07T06:30:00Z')

describe('a request through the gateway', () => {
  it('brings its cookies apart from its headers, and a repeated header as one', async () => {
    const { url, events } = await givenGateway(new Hono().get('/page', (c) => c.text(c.req.header('cookie') ?? '')))
    const answer = await raw(`${url}/page?a=1&a=2&b=%C3%A5`, { cookie: 'one=1; two=2', 'x-twice': ['first', 'second'] })
    const [event] = events
    expect(event).toMatchObject({
      version: '2.0',
      rawPath: '/page',
      rawQueryString: 'a=1&a=2&b=%C3%A5',
      cookies: ['one=1', 'two=2'],
      queryStringParameters: { a: '1,2', b: 'å' },
      isBase64Encoded: false,
    })
    expect(event?.headers).toMatchObject({ 'x-twice': 'first, second' })
    expect(event?.headers.cookie).toBeUndefined()
    expect(event?.body).toBeUndefined()
    expect(event?.requestContext.timeEpoch).toBe(start)
    expect(answer.body).toBe('one=1; two=2')
  })

  it('gets every cookie that the page sets', async () => {
    const { url } = await givenGateway(
      new Hono().get('/', (c) => {
        c.header('set-cookie', '__Host-a=1; Path=/; Secure', { append: true })
        c.header('set-cookie', '__Host-b=2; Path=/; Secure', { append: true })
        return c.redirect('/there', 303)
      }),
    )
    const answer = await raw(`${url}/`, {})
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/there')
    expect(answer.headers['set-cookie']).toEqual(['__Host-a=1; Path=/; Secure', '__Host-b=2; Path=/; Secure'])
  })

  it('carries a form as base64, as the HTTP API does', async () => {
    const { url, events } = await givenGateway(
      new Hono().post('/', async (c) => c.json(await c.req.parseBody({ all: true }))),
    )
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams({ text: 'Å, ä & ö' }) })
    expect(await response.json()).toEqual({ text: 'Å, ä & ö' })
    expect(events[0]?.isBase64Encoded).toBe(true)
  })

  it('carries a file byte by byte, there and back', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    const { url } = await givenGateway(
      new Hono().post('/', async (c) => {
        const { file } = await c.req.parseBody()
        if (!(file instanceof File)) return c.text('no file', 400)
        return c.body(await file.arrayBuffer(), 200, { 'content-type': 'application/octet-stream' })
      }),
    )
    const form = new FormData()
    form.set('file', new File([bytes], 'people.csv', { type: 'text/csv' }))
    const response = await fetch(url, { method: 'POST', body: form })
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
  })

  it('asked for the head gets the headers and no body', async () => {
    const { url } = await givenGateway(new Hono().get('/', (c) => c.text('words')))
    const response = await fetch(url, { method: 'HEAD' })
    expect(response.headers.get('content-type')).toContain('text/plain')
    expect(await response.text()).toBe('')
  })

  it('beyond what the HTTP API takes is refused before the function runs', async () => {
    const { url, events } = await givenGateway(new Hono())
    const response = await fetch(url, { method: 'POST', body: new Uint8Array(10 * 1024 * 1024 + 1) })
    expect(response.status).toBe(413)
    expect(events).toEqual([])
  })

  it('to a function that throws is answered without a word of the error', async () => {
    const { url, log } = await givenHandler(async () => {
      throw new Error('words of a person')
    })
    const response = await fetch(url)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('words')
    expect(log).toHaveLength(1)
  })
})

async function givenGateway(app: Hono) {
  const events: APIGatewayProxyEventV2[] = []
  const handler = onRequest(app as never)
  const { url } = await givenHandler((event, context) => {
    events.push(event)
    return handler(event, context)
  })
  return { url, events }
}

async function givenHandler(handler: WebFunction) {
  const { ports, log } = createWorld({ start, seed: 1 })
  const answer = throughGateway(handler, ports)
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log }
}

/** With node:http, since fetch keeps some headers to itself. */
async function raw(url: string, headers: Record<string, string | string[]>) {
  const sent = request(url, { headers })
  sent.end()
  const [response] = await once(sent, 'response')
  let body = ''
  for await (const chunk of response) body += chunk
  return { status: response.statusCode as number, headers: response.headers as Record<string, string | string[]>, body }
}
