import { readEnvironment } from "../../config/environment"
import type { SessionLimits } from "../../modules/sign-in/sessions/judge-session"
import { isPlatformRole } from "../roles"
import type { Role } from "../workspace"

const { SESSION_IDLE_MINUTES, PLATFORM_SESSION_IDLE_MINUTES } = readEnvironment()

const THIRTY_DAYS = 30 * 24 * 60

/** The longest that a session of the admin may lie idle, in minutes: so long its cookie lives. */
export const LONGEST_IDLE_MINUTES = Math.max(SESSION_IDLE_MINUTES, PLATFORM_SESSION_IDLE_MINUTES)

/** How long sign-ins to the admin last: shorter when idle for those of the platform, who see everybody's data. */
export function limitsOfRole(role: Role | undefined): SessionLimits {
  const ofPlatform = role !== undefined && isPlatformRole(role)
  return {
    idle_minutes: ofPlatform ? PLATFORM_SESSION_IDLE_MINUTES : SESSION_IDLE_MINUTES,
    total_minutes: THIRTY_DAYS,
  }
}

/** Shoppers stay signed in as long as their token is renewed. */
export const LIMITS_OF_CUSTOMERS: SessionLimits = { idle_minutes: null, total_minutes: null }
