import { account } from "./account"
import { addresses } from "./addresses"
import { amenities } from "./amenities"
import { answers } from "./answers"
import { booking } from "./booking"
import { cart } from "./cart"
import { categories } from "./categories"
import { checkout } from "./checkout"
import { collections } from "./collections"
import { confirmation } from "./confirmation"
import { filters } from "./filters"
import { gallery } from "./gallery"
import { googleSignIn } from "./google-sign-in"
import { home } from "./home"
import { manageVisit } from "./manage-visit"
import { map } from "./map"
import { offline } from "./offline"
import { orders } from "./orders"
import { overview } from "./overview"
import { ownData } from "./own-data"
import { partner } from "./partner"
import { password } from "./password"
import { policy } from "./policy"
import { products } from "./products"
import { search } from "./search"
import { service } from "./service"
import { services } from "./services"
import { shell } from "./shell"
import { signInDetails } from "./sign-in-details"
import { ui } from "./ui"
import { vendor } from "./vendor"
import { venue } from "./venue"
import { venues } from "./venues"
import { visit } from "./visit"

export const en = {
  account,
  addresses,
  amenities,
  answers,
  booking,
  cart,
  categories,
  checkout,
  collections,
  confirmation,
  filters,
  gallery,
  googleSignIn,
  home,
  manageVisit,
  map,
  offline,
  orders,
  overview,
  ownData,
  partner,
  password,
  policy,
  products,
  search,
  service,
  services,
  shell,
  signInDetails,
  ui,
  vendor,
  venue,
  venues,
  visit,
}
