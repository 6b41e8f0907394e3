/** What a visit has changed in the world: items of the table, cookies, mails. */
import { changesBetween, type ItemChanges, type Items } from '../items.ts'
import type { Service } from '../service.ts'

export type World = { items: Items; mails: number }

export type Changes = { items: ItemChanges; cookies: number; mails: number }

export async function lookAround({ items, engines }: Service): Promise<World> {
  return { items: await items(), mails: engines.ses.mails().length }
}

/** `cookies`: how many were set on the way. */
export async function changesSince(before: World, service: Service, cookies: number): Promise<Changes> {
  const after = await lookAround(service)
  return { items: changesBetween(before.items, after.items), cookies, mails: after.mails - before.mails }
}
