import type { SessionStanding, Standing } from "./standing"

/** Why a sign-in no longer counts. */
export type SessionRefusal = "session_ended" | "session_idle" | "session_expired"

/** What a token says of itself. */
export interface Claimed {
  /** Null for tokens that were issued before there was someone to sign in as. */
  session_id: string | null
  signed_in_at: Date
}

/** How long sessions last; null means without that end. */
export interface SessionLimits {
  idle_minutes: number | null
  /** From the sign-in on, however much it is used. */
  total_minutes: number | null
}

const MINUTE = 60_000

/** Whether a sign-in counts at `now`: null when it does, else why not. */
export function judgeSession(
  { valid_from, session }: Standing,
  { session_id, signed_in_at }: Claimed,
  limits: SessionLimits,
  now: Date,
): SessionRefusal | null {
  if (session_id === null) return valid_from && signed_in_at < valid_from ? "session_ended" : null
  if (!session || session.revoked_at) return "session_ended"
  if (valid_from && session.trusted_at < valid_from) return "session_ended"
  return judgeAge(session, limits, now)
}

function judgeAge(
  { created_at, last_seen_at }: Pick<SessionStanding, "created_at" | "last_seen_at">,
  { idle_minutes, total_minutes }: SessionLimits,
  now: Date,
): SessionRefusal | null {
  if (isPast(created_at, total_minutes, now)) return "session_expired"
  if (isPast(last_seen_at, idle_minutes, now)) return "session_idle"
  return null
}

function isPast(since: Date, minutes: number | null, now: Date): boolean {
  return minutes !== null && now.getTime() - since.getTime() > minutes * MINUTE
}
