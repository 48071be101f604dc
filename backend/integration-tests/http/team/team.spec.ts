import { officeSuite } from "../venues/office-suite"
import { dayTests } from "./days"
import { ownPartTests } from "./own-part"
import { requestTests } from "./requests"
import { rotaTests } from "./rota"
import { weekCopyTests } from "./week-copies"

officeSuite({
  "single days": dayTests,
  "the team schedule": rotaTests,
  "copies of a week": weekCopyTests,
  "requests for time off": requestTests,
  "a staff member's own part": ownPartTests,
})
