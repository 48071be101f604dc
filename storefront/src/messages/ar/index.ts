import type { Namespace, Translated } from "@/languages/message-types"
import { booking } from "./booking"
import { cart } from "./cart"
import { categories } from "./categories"
import { checkout } from "./checkout"
import { home } from "./home"
import { policy } from "./policy"
import { shell } from "./shell"
import { ui } from "./ui"
import { venue } from "./venue"
import { venues } from "./venues"
import { visit } from "./visit"

/** Arabic, as far as it goes; what is missing is said in English. */
export const ar: { [N in Namespace]?: Partial<Translated<N>> } = {
  booking,
  cart,
  categories,
  checkout,
  home,
  policy,
  shell,
  ui,
  venue,
  venues,
  visit,
}
