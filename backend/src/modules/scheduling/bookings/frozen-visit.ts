import type { ChosenSegment, Visit } from "../offer/ask"
import type { Offer, ProcessingGap } from "../offer/offer"

/**
 * Who is to perform a booked visit: undefined keeps who was asked for (and "anyone" where anyone was), null is anyone, a
 * text that person for every segment. With a segment named it is theirs, and all others stay with whom they have now.
 */
export type StaffWish = string | null | undefined | { segment_id: string; staff_id: string }

/** A segment as it was booked, as far as its next time depends on it. Instants UTC. */
export interface BookedSegment {
  id: string
  service_id: string
  variant_id: string
  variant_title: string
  staff_id: string | null
  any_staff: boolean
  starts_at: Date
  ends_at: Date
  buffer_before_minutes: number
  buffer_after_minutes: number
  processing: ProcessingGap[] | null
}

/**
 * A booked visit as it can be placed anew: its own lengths and buffers, the staff, hours and rules of today. Null when
 * one of its services is gone.
 */
export function frozenVisit(
  offers: readonly Offer[],
  segments: readonly BookedSegment[],
  wish: StaffWish,
): Visit | null {
  const visit = segments.map((segment): ChosenSegment | null => {
    const offer = offers.find(({ service_id }) => service_id === segment.service_id)
    if (!offer) return null
    return {
      offer: {
        ...offer,
        buffer_before_minutes: segment.buffer_before_minutes,
        buffer_after_minutes: segment.buffer_after_minutes,
        staff: offer.staff.map((member) => ({ ...member, rates: [] })),
      },
      choice: {
        variant: {
          variant_id: segment.variant_id,
          title: segment.variant_title,
          duration_minutes: Math.round((segment.ends_at.getTime() - segment.starts_at.getTime()) / 60_000),
          processing: segment.processing ?? [],
        },
        add_ons: [],
        staff_id: wishedStaff(segment, wish),
      },
    }
  })
  return visit.every((segment) => segment !== null) ? visit : null
}

function wishedStaff(segment: BookedSegment, wish: StaffWish): string | null {
  if (wish === undefined) return segment.any_staff ? null : segment.staff_id
  if (wish === null || typeof wish === "string") return wish
  return wish.segment_id === segment.id ? wish.staff_id : segment.staff_id
}
