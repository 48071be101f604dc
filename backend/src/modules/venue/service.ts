import { MedusaService } from "@medusajs/framework/utils"
import { Amenity } from "./models/amenity"
import { TermAlias } from "./models/term-alias"
import { Venue } from "./models/venue"
import { VenueCategory } from "./models/venue-category"
import { VenueFaq } from "./models/venue-faq"
import { VenueImage } from "./models/venue-image"
import { VenueTag } from "./models/venue-tag"

/** Venue profiles: address, pictures, questions and the taxonomy they are found by. */
export default class VenueModuleService extends MedusaService({
  Venue,
  VenueImage,
  VenueFaq,
  VenueCategory,
  VenueTag,
  Amenity,
  TermAlias,
}) {}
