import { generateEntityId } from "@medusajs/framework/utils"
import type { Choice } from "../offer/ask"
import type { Offer } from "../offer/offer"
import type { Execute } from "../sql"

/** What a held booking of one segment is made of; amounts in major units, instants UTC. */
export interface HeldVisit {
  offer: Offer
  choice: Choice
  cart_id: string | null
  customer_id: string | null
  source: "online" | "walk_in" | "phone"
  starts_at: Date
  ends_at: Date
  local_starts_at: string
  party_size: number
  notes: string | null
  price: number
  deposit: number
  hold_expires_at: Date
  staff_id: string
}

/** The stored form of an exact amount beside its numeric column. */
export const rawAmount = (amount: number): string => JSON.stringify({ value: String(amount), precision: 20 })

/** Inserts the booking and its segment in the state `held`; answers their ids. */
export async function insertHeldBooking(
  execute: Execute,
  visit: HeldVisit,
): Promise<{ booking_id: string; segment_id: string }> {
  const { offer, choice } = visit
  const booking_id = generateEntityId("", "bkg")
  const segment_id = generateEntityId("", "bseg")
  await execute(
    `insert into booking (id, status, source, vendor_id, venue_id, customer_id, cart_id, starts_at, ends_at,
       local_starts_at, time_zone, party_size, notes, currency_code, total, raw_total, deposit_total,
       raw_deposit_total, approval, policy, hold_expires_at)
     values (?, 'held', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?::jsonb, ?)`,
    [
      booking_id,
      visit.source,
      offer.vendor_id,
      offer.venue_id,
      visit.customer_id,
      visit.cart_id,
      visit.starts_at.toISOString(),
      visit.ends_at.toISOString(),
      visit.local_starts_at,
      offer.time_zone,
      visit.party_size,
      visit.notes,
      offer.currency_code,
      visit.price,
      rawAmount(visit.price),
      visit.deposit,
      rawAmount(visit.deposit),
      offer.approval,
      JSON.stringify(offer.policy),
      visit.hold_expires_at.toISOString(),
    ],
  )
  await execute(
    `insert into booking_segment (id, booking_id, rank, service_id, variant_id, title, variant_title, staff_id,
       any_staff, resource_unit_ids, starts_at, ends_at, buffer_before_minutes, buffer_after_minutes, price,
       raw_price, add_ons)
     values (?, ?, 0, ?, ?, ?, ?, ?, ?, '{}', ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)`,
    [
      segment_id,
      booking_id,
      offer.service_id,
      choice.variant.variant_id,
      offer.title,
      choice.variant.title,
      visit.staff_id,
      choice.staff_id === null,
      visit.starts_at.toISOString(),
      visit.ends_at.toISOString(),
      offer.buffer_before_minutes,
      offer.buffer_after_minutes,
      visit.price,
      rawAmount(visit.price),
      JSON.stringify(choice.add_ons),
    ],
  )
  return { booking_id, segment_id }
}
