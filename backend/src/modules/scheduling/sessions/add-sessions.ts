import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { conflict } from "../conflict"
import { insertClaims } from "../occupancy/insert-claims"
import { expireHoldsOn } from "../occupancy/release-claims"
import type { Offer } from "../offer/offer"
import { toWallTime } from "../slots/local-date"
import { buildTimeline, wallOfUtc } from "../slots/timeline"
import type { Execute } from "../../sql"
import { claimsOfSession, type KeptTime } from "./claims-of-session"
import { fitSessions, type SessionNeeds } from "./fit-sessions"
import { loadBusy } from "./load-busy"

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Sessions to be made, all or none; starts ascending. */
export interface NewSessions {
  offer: Offer
  starts: readonly Date[]
  staff_id: string | null
  /** Places; the service's own when absent. */
  capacity?: number
  /** True when they were made together by a rule. */
  is_series: boolean
}

interface PlannedSession extends KeptTime {
  local_starts_at: string
}

/**
 * Makes sessions of a class as long as its longest variant, with the staff member and one free unit of each
 * resource kind claimed, the service's buffers around them. They may lie outside shifts and opening hours: who
 * schedules a class by hand knows better; only what is taken is refused. Answers their ids in order.
 * @throws 404 when the service is gone, 409 `slot_unavailable` with `conflicts`, the starts that do not fit
 */
export async function addSessions(execute: Execute, input: NewSessions): Promise<string[]> {
  const { offer, starts, staff_id } = input
  await lockService(execute, offer.service_id)
  const subjects = [
    ...(staff_id === null ? [] : [staff_id]),
    ...offer.resources.flatMap(({ unit_ids }) => unit_ids),
  ]
  await expireHoldsOn(execute, subjects)
  const needs = needsOf(input)
  const busy = await loadBusy(
    execute,
    subjects,
    needs.starts[0] - needs.buffer_before,
    needs.starts[needs.starts.length - 1] + needs.duration + needs.buffer_after,
  )
  const fitted = fitSessions(needs, busy)
  const existing = await startsThere(execute, offer.service_id, starts)
  const refused = fitted.filter(({ start, unit_ids }) => unit_ids === null || existing.has(start * MINUTE_MS))
  if (refused.length > 0) throw unavailable(refused.map(({ start }) => start * MINUTE_MS))
  const sessions = fitted.map(({ start, unit_ids }) => planned(offer, needs, start, unit_ids ?? []))
  const written = await insertSessions(execute, input, sessions)
  const claims = sessions.flatMap((session) => claimsOfSession({ ...session, staff_id }, offer))
  const won = await insertClaims(execute, claims)
  if (written.size < sessions.length || won.length < claims.length) {
    const kept = await claimsBySession(execute, sessions)
    const needed = claims.length / sessions.length
    const lost = sessions.filter(({ id }) => !written.has(id) || (kept.get(id) ?? 0) < needed)
    throw unavailable(lost.map(({ starts_at }) => starts_at.getTime()))
  }
  return sessions.map(({ id }) => id)
}

/** Keeps the service from being removed until the transaction ends. */
async function lockService(execute: Execute, id: string): Promise<void> {
  const [row] = await execute(`select id from service where id = ? and deleted_at is null for share`, [id])
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no service ${id}`)
}

function needsOf({ offer, starts, staff_id }: NewSessions): SessionNeeds {
  return {
    starts: starts.map((start) => start.getTime() / MINUTE_MS),
    duration: Math.max(...offer.variants.map(({ duration_minutes }) => duration_minutes)),
    buffer_before: offer.buffer_before_minutes,
    buffer_after: offer.buffer_after_minutes,
    staff_id,
    resources: offer.resources.map(({ unit_ids }) => unit_ids),
  }
}

function planned(offer: Offer, needs: SessionNeeds, start: number, unit_ids: string[]): PlannedSession {
  const day = Math.floor((start * MINUTE_MS) / DAY_MS)
  return {
    id: generateEntityId("", "cses"),
    starts_at: new Date(start * MINUTE_MS),
    ends_at: new Date((start + needs.duration) * MINUTE_MS),
    local_starts_at: toWallTime(wallOfUtc(buildTimeline(offer.time_zone, day, day), start)),
    staff_id: needs.staff_id,
    unit_ids,
  }
}

/** Which of these starts the service has already, in milliseconds. */
async function startsThere(
  execute: Execute,
  serviceId: string,
  starts: readonly Date[],
): Promise<Set<number>> {
  const rows = await execute<{ ms: string }>(
    `select extract(epoch from starts_at) * 1000 as ms from class_session
     where service_id = ? and status = 'scheduled' and deleted_at is null and starts_at = any(?::timestamptz[])`,
    [serviceId, starts.map((start) => start.toISOString())],
  )
  return new Set(rows.map(({ ms }) => Number(ms)))
}

/** Writes the sessions; answers the ids of those that no other session of the service was quicker than. */
async function insertSessions(
  execute: Execute,
  { offer, capacity, is_series }: NewSessions,
  sessions: readonly PlannedSession[],
): Promise<Set<string>> {
  const series_id = is_series ? generateEntityId("", "cser") : null
  const rows = await execute<{ id: string }>(
    `insert into class_session (id, service_id, venue_id, staff_id, resource_unit_ids, starts_at, ends_at,
       local_starts_at, time_zone, capacity, series_id)
     values ${sessions.map(() => "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").join(", ")}
     on conflict do nothing returning id`,
    sessions.flatMap((session) => [
      session.id,
      offer.service_id,
      offer.venue_id,
      session.staff_id,
      [...session.unit_ids],
      session.starts_at.toISOString(),
      session.ends_at.toISOString(),
      session.local_starts_at,
      offer.time_zone,
      capacity ?? offer.capacity,
      series_id,
    ]),
  )
  return new Set(rows.map(({ id }) => id))
}

async function claimsBySession(execute: Execute, sessions: readonly PlannedSession[]) {
  const rows = await execute<{ id: string; claims: number }>(
    `select source_id as id, count(*)::int as claims from claim where source_id = any(?) group by source_id`,
    [sessions.map(({ id }) => id)],
  )
  return new Map(rows.map(({ id, claims }) => [id, claims]))
}

const unavailable = (starts: readonly number[]) =>
  conflict("slot_unavailable", "Staff, rooms or the class itself are taken at these times", {
    conflicts: starts.map((ms) => ({ starts_at: new Date(ms).toISOString() })),
  })
