import { officeSuite } from "../venues/office-suite"
import { mergeTests } from "./merging"
import { placeTests } from "./places"
import { roleTests } from "./roles"
import { shopperTests } from "./shoppers"

officeSuite({
  "places in the tree": placeTests,
  merging: mergeTests,
  "what shoppers see": shopperTests,
  "who may do what": roleTests,
})
