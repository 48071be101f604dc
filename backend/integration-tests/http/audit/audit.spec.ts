import { emptyMailbox } from "../mail/mailbox"
import { officeSuite } from "../venues/office-suite"
import { alertTests } from "./alerts"
import { changeTests } from "./changes"
import { logTests } from "./log"
import { readingTests } from "./reading"

officeSuite(
  {
    "the log": logTests,
    changes: changeTests,
    "reading it": readingTests,
    alerts: alertTests,
  },
  emptyMailbox,
)
