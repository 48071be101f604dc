import type { Suite as CitySuite } from "../bookings/suite"
import { Desk } from "../venues/desk"

export type Suite = CitySuite

/** The desks of the vendor in Bangkok and of the platform. */
export const ownerOf = (t: Suite) => new Desk(t.api, t.city.owner)
export const platformOf = (t: Suite) => new Desk(t.api, t.city.admin)
