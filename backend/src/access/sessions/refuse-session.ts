import type { MedusaResponse } from "@medusajs/framework/http"
import type { SessionRefusal } from "../../modules/sign-in/sessions/judge-session"

const MESSAGES: Record<SessionRefusal, string> = {
  session_ended: "You have been signed out; please sign in again",
  session_idle: "You were signed out because nothing happened for a while; please sign in again",
  session_expired: "You signed in long ago; please sign in again",
}

/** Answers 401 with why the sign-in no longer counts. */
export function refuseSession(res: MedusaResponse, code: SessionRefusal): void {
  res.status(401).json({ type: "unauthorized", code, message: MESSAGES[code] })
}
