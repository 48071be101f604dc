import { officeSuite } from "../venues/office-suite"
import { customerPictureTests } from "./customer-picture"
import { documentTests } from "./documents"
import { pictureTests } from "./pictures"
import { profileTests } from "./profiles"
import { sweepTests } from "./sweeping"
import { uploadTests } from "./uploads"

officeSuite({
  uploads: uploadTests,
  documents: documentTests,
  pictures: pictureTests,
  "the sweep": sweepTests,
  "a profile": profileTests,
  "a shopper's picture": customerPictureTests,
})
