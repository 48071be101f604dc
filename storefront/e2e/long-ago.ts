import { changeOne } from "./change-one"

/** Lets it be longer ago that somebody proved by Google who they are than that proof is good for. */
export function provedLongAgo({ sub }: { sub: string }): Promise<void> {
  return changeOne(
    `update sign_in_session set confirmed_at = now() - interval '11 minutes' where auth_identity_id in
       (select auth_identity_id from provider_identity where provider = 'google' and entity_id = $1)`,
    [sub],
  )
}
