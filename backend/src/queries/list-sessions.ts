import type { MedusaContainer } from "@medusajs/framework/types"
import { LIMITS_OF_CUSTOMERS } from "../access/sessions/session-limits"
import { SIGN_IN_MODULE } from "../modules/sign-in"
import { judgeSession, type SessionLimits } from "../modules/sign-in/sessions/judge-session"

/** A sign-in that still counts, as its person sees it. */
export interface OwnSession {
  id: string
  /** `user`: the admin; `customer`: the storefront. */
  actor_type: string
  device: string | null
  address: string
  created_at: Date
  last_seen_at: Date
  /** Whether two-step verification was passed. */
  two_step: boolean
  current: boolean
}

/** A shopper's token that was not renewed for a day has run out. */
const DAY = 24 * 60

/** The sessions of a person that still count, used last first; `limits` are those of their sign-ins to the admin. */
export async function listSessions(
  container: MedusaContainer,
  {
    auth_identity_id,
    current,
    limits,
  }: { auth_identity_id: string; current?: string; limits: SessionLimits },
): Promise<OwnSession[]> {
  const signIn = container.resolve(SIGN_IN_MODULE)
  const [guard] = await signIn.listIdentityGuards({ auth_identity_id }, { take: 1 })
  const rows = await signIn.listSignInSessions(
    { auth_identity_id, revoked_at: null },
    { order: { last_seen_at: "DESC", id: "ASC" }, take: 500 },
  )
  const valid_from = guard?.sessions_valid_from ?? null
  const now = new Date()
  const counts = (row: (typeof rows)[number]) => {
    const within = row.actor_type === "user" ? limits : { ...LIMITS_OF_CUSTOMERS, idle_minutes: DAY }
    const claimed = { session_id: row.id, signed_in_at: row.trusted_at }
    return judgeSession({ valid_from, session: row }, claimed, within, now) === null
  }
  return rows.filter(counts).map((row) => ({
    id: row.id,
    actor_type: row.actor_type,
    device: row.device,
    address: row.address,
    created_at: row.created_at,
    last_seen_at: row.last_seen_at,
    two_step: row.two_step_at !== null,
    current: row.id === current,
  }))
}
