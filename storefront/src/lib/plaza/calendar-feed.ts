import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { plaza } from "./sdk"

const PATH = "/store/customers/me/calendar-feed"

/** Makes the customer's private calendar address and answers it; one they had before ends. It is told only once. */
export async function makeCalendarFeed(): Promise<string> {
  const { client } = await plaza()
  const schema = z.object({ calendar_feed: z.object({ url: z.url() }) })
  return (await checked(schema, client.fetch(PATH, { method: "POST", body: {} }))).calendar_feed.url
}

/** Ends the customer's private calendar address. */
export async function endCalendarFeed(): Promise<void> {
  const { client } = await plaza()
  await client.fetch(PATH, { method: "DELETE" })
}
