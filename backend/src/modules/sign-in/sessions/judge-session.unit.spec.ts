import { judgeSession, type SessionLimits } from "./judge-session"
import type { SessionStanding } from "./standing"

const now = new Date("2026-03-08T12:00:00.000Z")
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const limits: SessionLimits = { idle_minutes: 60, total_minutes: 600 }

const session = (changes: Partial<SessionStanding> = {}): SessionStanding => ({
  id: "sis_1",
  created_at: before(120),
  trusted_at: before(120),
  confirmed_at: before(120),
  two_step_at: null,
  last_seen_at: before(1),
  revoked_at: null,
  ...changes,
})

const ofSession = { session_id: "sis_1", signed_in_at: before(120) }
const ofToken = { session_id: null, signed_in_at: before(120) }

describe("a session", () => {
  const judge = (changes: Partial<SessionStanding>, valid_from: Date | null = null, within = limits) =>
    judgeSession({ valid_from, session: session(changes) }, ofSession, within, now)

  it("counts while it is used, and without a row not at all", () => {
    expect(judge({})).toBeNull()
    expect(judgeSession({ valid_from: null, session: null }, ofSession, limits, now)).toBe("session_ended")
  })

  it("ends when it is revoked, or everything before was", () => {
    expect(judge({ revoked_at: before(1) })).toBe("session_ended")
    expect(judge({}, before(119))).toBe("session_ended")
    expect(judge({}, before(120))).toBeNull()
    expect(judge({ trusted_at: before(119) }, before(119))).toBeNull()
  })

  it("ends after its idle time to the millisecond, and never without one", () => {
    expect(judge({ last_seen_at: before(60) })).toBeNull()
    expect(judge({ last_seen_at: new Date(before(60).getTime() - 1) })).toBe("session_idle")
    expect(judge({ last_seen_at: before(9999) }, null, { ...limits, idle_minutes: null })).toBeNull()
  })

  it("ends after its whole time however much it is used", () => {
    expect(judge({ created_at: before(600) })).toBeNull()
    expect(judge({ created_at: before(601) })).toBe("session_expired")
    expect(judge({ created_at: before(9999) }, null, { ...limits, total_minutes: null })).toBeNull()
  })
})

it("a token without a session counts from the moment its person's sign-ins do", () => {
  const judge = (valid_from: Date | null) => judgeSession({ valid_from, session: null }, ofToken, limits, now)
  expect(judge(null)).toBeNull()
  expect(judge(before(120))).toBeNull()
  expect(judge(before(119))).toBe("session_ended")
})
