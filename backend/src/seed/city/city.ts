import type { MedusaContainer } from "@medusajs/framework/types"
import type { Essentials } from "../essentials"
import type { Gallery } from "../pictures/gallery"

/** What every stage of the demo city works with. */
export interface City {
  container: MedusaContainer
  essentials: Essentials
  gallery: Gallery
  /** The moment from which days are counted. */
  anchor: Date
}
