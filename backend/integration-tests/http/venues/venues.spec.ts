import { accessTests } from "./access"
import { compensationTests } from "./compensation"
import { deletionTests } from "./deletion"
import { hoursTests } from "./hours"
import { imageTests } from "./images"
import { officeSuite } from "./office-suite"
import { partsTests } from "./parts"
import { taxonomyTests } from "./taxonomy"
import { vendorTests } from "./vendors"
import { venueTests } from "./venues"

officeSuite({
  vendors: vendorTests,
  venues: venueTests,
  "removing venues": deletionTests,
  "who may do what": accessTests,
  "opening hours": hoursTests,
  "resources and questions": partsTests,
  pictures: imageTests,
  "what fails half-way": compensationTests,
  taxonomy: taxonomyTests,
})
