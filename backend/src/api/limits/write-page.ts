import { writeFileSync } from "node:fs"
import { LIMIT_CLASSES } from "./classify"
import { LIMITS_PAGE, limitsPage } from "./limits-page"

/** Writes the table of docs/limits.md anew; a unit test fails while it is stale. */
writeFileSync(LIMITS_PAGE, limitsPage(LIMIT_CLASSES))
