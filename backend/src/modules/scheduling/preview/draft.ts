import type { BookingLimits, Offer, OfferStaff, ProcessingGap } from "../offer/offer"

/** Rules of a service as someone is writing them; what is absent is as it is stored. Minutes, local dates and days. */
export interface Draft {
  rules: Partial<
    Pick<
      Offer,
      | "kind"
      | "buffer_before_minutes"
      | "buffer_after_minutes"
      | "slot_interval_minutes"
      | "minimum_notice_minutes"
      | "maximum_advance_days"
      | "capacity"
      | "season_from"
      | "season_until"
      | "weekly"
    >
  >
  limits: Partial<BookingLimits>
  variants?: { id?: string; title: string; duration_minutes: number; processing: ProcessingGap[] }[]
  /** Who is to perform it. */
  staff_ids?: string[]
  /** What is to differ with staff, in place of all that differs now; a variant by its id or its title. */
  rates?: {
    staff_id: string
    variant_id?: string
    variant_title?: string
    duration_minutes: number | null
  }[]
  /** The kinds of resources a visit is to need. */
  resource_kinds?: string[]
}

/** What a draft names and the stored service does not have: staff with their shifts, units of resources by kind. */
export interface Newcomers {
  staff: OfferStaff[]
  units: ReadonlyMap<string, string[]>
}

/** The staff and the kinds of resources that have to be loaded before a draft of an offer can be laid over it. */
export function newcomersOf(offer: Offer, { staff_ids = [], resource_kinds = [] }: Draft) {
  return {
    staff_ids: staff_ids.filter((id) => !offer.staff.some((one) => one.id === id)),
    resource_kinds: resource_kinds.filter((kind) => !offer.resources.some((one) => one.kind === kind)),
  }
}

/**
 * The offer as it would be with the draft, for the eyes of those who write it: whether shoppers may see it does not
 * matter. A variant without an id goes by its title, as it has none yet.
 */
export function withDraft(offer: Offer, draft: Draft, newcomers: Newcomers): Offer {
  const variants = draft.variants?.map(({ id, title, duration_minutes, processing }) => ({
    variant_id: id ?? offer.variants.find((one) => one.title === title)?.variant_id ?? title,
    title,
    duration_minutes,
    processing,
  }))
  const drafted = { ...offer, ...draft.rules, variants: variants ?? offer.variants }
  return {
    ...drafted,
    listed: true,
    bookable: true,
    limits: { ...offer.limits, ...draft.limits },
    staff: staffOf(drafted, draft, newcomers),
    resources: resourcesOf(offer, draft, newcomers),
  }
}

function staffOf(offer: Offer, { staff_ids, rates }: Draft, newcomers: Newcomers): OfferStaff[] {
  const known = [...offer.staff, ...newcomers.staff]
  const team = staff_ids ? known.filter(({ id }) => staff_ids.includes(id)) : offer.staff
  if (!rates) return team
  const variantOf = (rate: { variant_id?: string; variant_title?: string }) =>
    rate.variant_id ?? offer.variants.find(({ title }) => title === rate.variant_title)?.variant_id
  return team.map((member) => ({
    ...member,
    rates: rates.flatMap((rate) => {
      const variant_id = variantOf(rate)
      if (rate.staff_id !== member.id || variant_id === undefined) return []
      return [{ variant_id, duration_minutes: rate.duration_minutes, prices: null }]
    }),
  }))
}

function resourcesOf(offer: Offer, { resource_kinds }: Draft, { units }: Newcomers): Offer["resources"] {
  if (!resource_kinds) return offer.resources
  return [...new Set(resource_kinds)].map(
    (kind) => offer.resources.find((one) => one.kind === kind) ?? { kind, unit_ids: units.get(kind) ?? [] },
  )
}
