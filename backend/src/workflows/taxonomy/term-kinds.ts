import type VenueModuleService from "../../modules/venue/service"

/** What venues are found by. */
export type TermKind = "venue_category" | "venue_tag" | "amenity"

/** The columns of a term; only categories have a parent and a rank. */
export interface TermColumns {
  name?: string
  handle?: string
  parent_id?: string | null
  rank?: number
}

/** One kind of term as it is kept. */
export interface TermStore {
  create(term: TermColumns & { name: string; handle: string }): Promise<{ id: string }>
  /** @throws 404 when there is none */
  retrieve(id: string): Promise<TermColumns & { id: string; handle: string }>
  update(term: TermColumns & { id: string }): Promise<unknown>
  delete(id: string): Promise<unknown>
  softDelete(id: string): Promise<unknown>
  restore(id: string): Promise<unknown>
}

/** The store of a kind of term. */
export function termsOf(venues: VenueModuleService, kind: TermKind): TermStore {
  switch (kind) {
    case "venue_category":
      return {
        create: (term) => venues.createVenueCategories(term),
        retrieve: (id) => venues.retrieveVenueCategory(id),
        update: (term) => venues.updateVenueCategories(term),
        delete: (id) => venues.deleteVenueCategories(id),
        softDelete: (id) => venues.softDeleteVenueCategories(id),
        restore: (id) => venues.restoreVenueCategories(id),
      }
    case "venue_tag":
      return {
        create: (term) => venues.createVenueTags(term),
        retrieve: (id) => venues.retrieveVenueTag(id),
        update: (term) => venues.updateVenueTags(term),
        delete: (id) => venues.deleteVenueTags(id),
        softDelete: (id) => venues.softDeleteVenueTags(id),
        restore: (id) => venues.restoreVenueTags(id),
      }
    case "amenity":
      return {
        create: (term) => venues.createAmenities(term),
        retrieve: (id) => venues.retrieveAmenity(id),
        update: (term) => venues.updateAmenities(term),
        delete: (id) => venues.deleteAmenities(id),
        softDelete: (id) => venues.softDeleteAmenities(id),
        restore: (id) => venues.restoreAmenities(id),
      }
  }
}
