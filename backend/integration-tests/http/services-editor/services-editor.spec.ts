import { officeSuite } from "../venues/office-suite"
import { copyTests } from "./copies"
import { orderTests } from "./orders"
import { pictureTests } from "./pictures"
import { previewTests } from "./preview"
import { resourceTests } from "./resources"
import { revisionTests } from "./revisions"

officeSuite({
  "looking at a day": previewTests,
  "copies of services": copyTests,
  "services in order": orderTests,
  "pictures in order": pictureTests,
  "changing resources": resourceTests,
  "services that several change": revisionTests,
})
