import type { Namespace, Translated } from "@/languages/message-types"
import { amenities } from "./amenities"
import { booking } from "./booking"
import { cart } from "./cart"
import { categories } from "./categories"
import { checkout } from "./checkout"
import { collections } from "./collections"
import { filters } from "./filters"
import { gallery } from "./gallery"
import { home } from "./home"
import { map } from "./map"
import { offline } from "./offline"
import { orders } from "./orders"
import { overview } from "./overview"
import { policy } from "./policy"
import { search } from "./search"
import { service } from "./service"
import { services } from "./services"
import { shell } from "./shell"
import { ui } from "./ui"
import { vendor } from "./vendor"
import { venue } from "./venue"
import { venues } from "./venues"
import { visit } from "./visit"

/** Arabic, as far as it goes; what is missing is said in English. */
export const ar: { [N in Namespace]?: Partial<Translated<N>> } = {
  amenities,
  booking,
  cart,
  categories,
  checkout,
  collections,
  filters,
  gallery,
  home,
  map,
  offline,
  orders,
  overview,
  policy,
  search,
  service,
  services,
  shell,
  ui,
  vendor,
  venue,
  venues,
  visit,
}
