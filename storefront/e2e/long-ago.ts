import { Client } from "pg"
import { readConnection } from "./connection"

/** Lets it be longer ago that somebody proved by Google who they are than that proof is good for. */
export async function provedLongAgo({ sub }: { sub: string }): Promise<void> {
  const database = new Client(readConnection().database_url)
  await database.connect()
  try {
    const { rowCount } = await database.query(
      `update sign_in_session set confirmed_at = now() - interval '11 minutes' where auth_identity_id in
         (select auth_identity_id from provider_identity where provider = 'google' and entity_id = $1)`,
      [sub],
    )
    if (rowCount !== 1) throw new Error(`${rowCount} sign-ins were made old, not one`)
  } finally {
    await database.end()
  }
}
