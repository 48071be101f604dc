import { generateEntityId } from "@medusajs/framework/utils"
import { depositOf } from "../money/deposit"
import { sumExact } from "../money/round"
import { combinedPolicy } from "../money/combined-policy"
import type { OfferAddOn, ProcessingGap } from "../offer/offer"
import type { Execute } from "../../sql"
import { SYSTEM } from "./actor"
import type { HoldRequest, PlacedHold, SegmentRequest } from "./hold-request"
import { historyParameters, INSERT_HISTORY } from "./record-change"

/** One segment as it was placed: who, where, when, and for how much. */
export interface PlacedSegment {
  request: SegmentRequest
  /** Null for a class without staff. */
  staff_id: string | null
  unit_ids: string[]
  starts_at: Date
  ends_at: Date
  buffer_before_minutes: number
  buffer_after_minutes: number
  processing: ProcessingGap[]
  /** Places in a class; 1 for all else. */
  quantity: number
  price: number
}

/** A visit as it is written in the state `held`; amounts in major units, instants UTC. */
export interface HeldVisit {
  request: HoldRequest
  segments: PlacedSegment[]
  session_id: string | null
  local_starts_at: string
  hold_expires_at: Date
}

/** The stored form of an exact amount beside its numeric column. */
export const rawAmount = (amount: number): string => JSON.stringify({ value: String(amount), precision: 20 })

/** Inserts a booking in the state `held`, its segments and its first line of history, in one statement; answers their ids. */
export async function insertHeldBooking(execute: Execute, visit: HeldVisit): Promise<PlacedHold> {
  const { request, segments } = visit
  const booking_id = generateEntityId("", "bkg")
  const [{ offer }] = request.segments
  const total = sumExact(segments.map(({ price }) => price))
  const deposit = sumExact(
    segments.map(
      ({ price, request: { offer } }) => depositOf(offer.deposit, price, offer.currency_code).numeric,
    ),
  )
  const rows = segments.map((segment, rank) => segmentRow(booking_id, rank, segment))
  await execute(
    `with made as (insert into booking (id, status, source, vendor_id, venue_id, customer_id, cart_id, session_id, starts_at,
       ends_at, local_starts_at, time_zone, party_size, notes, currency_code, total, raw_total, deposit_total,
       raw_deposit_total, approval, policy, hold_expires_at)
     values (?, 'held', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?::jsonb, ?)),
     begun as (${INSERT_HISTORY})
     insert into booking_segment (id, booking_id, rank, service_id, variant_id, title, variant_title, staff_id,
       any_staff, resource_unit_ids, starts_at, ends_at, buffer_before_minutes, buffer_after_minutes, processing,
       quantity, price, raw_price, add_ons)
     values ${rows.map(() => SEGMENT).join(", ")}`,
    [
      booking_id,
      request.source,
      offer.vendor_id,
      offer.venue_id,
      request.customer_id,
      request.cart_id,
      visit.session_id,
      segments[0].starts_at.toISOString(),
      segments[segments.length - 1].ends_at.toISOString(),
      visit.local_starts_at,
      offer.time_zone,
      request.party_size,
      request.notes,
      offer.currency_code,
      total,
      rawAmount(total),
      deposit,
      rawAmount(deposit),
      request.segments.some((segment) => segment.offer.approval === "manual") ? "manual" : "automatic",
      JSON.stringify(
        combinedPolicy(segments.map(({ price, request }) => ({ price, policy: request.offer.policy }))),
      ),
      visit.hold_expires_at.toISOString(),
      ...historyParameters({ booking_id, from: null, to: "held", by: SYSTEM }),
      ...rows.flatMap(({ parameters }) => parameters),
    ],
  )
  return {
    booking_id,
    segments: segments.map(({ request, quantity, price }, rank) => {
      return { segment_id: rows[rank].id, variant_id: request.choice.variant.variant_id, quantity, price }
    }),
  }
}

const SEGMENT = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?::jsonb)"

function segmentRow(
  booking_id: string,
  rank: number,
  segment: PlacedSegment,
): { id: string; parameters: unknown[] } {
  const id = generateEntityId("", "bseg")
  const { offer, choice } = segment.request
  return {
    id,
    parameters: [
      id,
      booking_id,
      rank,
      offer.service_id,
      choice.variant.variant_id,
      offer.title,
      choice.variant.title,
      segment.staff_id,
      choice.staff_id === null,
      segment.unit_ids,
      segment.starts_at.toISOString(),
      segment.ends_at.toISOString(),
      segment.buffer_before_minutes,
      segment.buffer_after_minutes,
      segment.processing.length > 0 ? JSON.stringify(segment.processing) : null,
      segment.quantity,
      segment.price,
      rawAmount(segment.price),
      JSON.stringify(choice.add_ons satisfies OfferAddOn[]),
    ],
  }
}
