import { officeSuite } from "../venues/office-suite"
import { approvals } from "./approvals"
import { attributes } from "./attributes"
import { creating } from "./creating"
import { deleting } from "./deleting"
import { listing } from "./listing"
import { matrix } from "./matrix"
import { pictures } from "./pictures"
import { stock } from "./stock"
import { locations } from "./locations"
import { selling } from "./selling"

officeSuite({
  "creating products": creating,
  "options and variants": matrix,
  "typed attributes": attributes,
  "pictures of products": pictures,
  "products that the platform approves": approvals,
  "selling products": selling,
  "removing products": deleting,
  "lists of products": listing,
  stock: stock,
  locations: locations,
})
