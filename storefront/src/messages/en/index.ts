import { account } from "./account"
import { answers } from "./answers"
import { booking } from "./booking"
import { cart } from "./cart"
import { categories } from "./categories"
import { checkout } from "./checkout"
import { confirmation } from "./confirmation"
import { home } from "./home"
import { manageVisit } from "./manage-visit"
import { partner } from "./partner"
import { password } from "./password"
import { policy } from "./policy"
import { products } from "./products"
import { shell } from "./shell"
import { signInDetails } from "./sign-in-details"
import { ui } from "./ui"
import { venue } from "./venue"
import { venues } from "./venues"
import { visit } from "./visit"

export const en = {
  account,
  answers,
  booking,
  cart,
  categories,
  checkout,
  confirmation,
  home,
  manageVisit,
  partner,
  password,
  policy,
  products,
  shell,
  signInDetails,
  ui,
  venue,
  venues,
  visit,
}
