import type { OfferService } from "./booking-offer"

/** One service of a visit as it has been chosen. */
export type VisitPart = {
  serviceId: string
  optionId: string
  /** "" for anyone. */
  staffId: string
  addOnIds: string[]
}

/** What a link may ask of a service; what is not (or no longer) on offer is left out. */
export type PartWish = { option?: string; staff?: string; addOns?: readonly string[] }

/** More services are a matter for the venue's desk. */
export const MOST_PARTS = 8

/** A part for a service: what is wished for, else its first option with anyone. */
export function partOf(service: OfferService, { option, staff, addOns = [] }: PartWish = {}): VisitPart {
  const { options, team } = service
  return {
    serviceId: service.id,
    optionId: (options.find(({ id }) => id === option) ?? options[0])?.id ?? "",
    staffId: team.find(({ id }) => id === staff)?.id ?? "",
    addOnIds: service.addOns.flatMap(({ id }) => (addOns.includes(id) ? [id] : [])),
  }
}

/** A part as the backend takes it for a segment. */
export const segmentOf = ({ optionId, staffId, addOnIds }: VisitPart) => ({
  variant_id: optionId,
  ...(staffId === "" ? {} : { staff_id: staffId }),
  ...(addOnIds.length === 0 ? {} : { add_on_ids: addOnIds }),
})
