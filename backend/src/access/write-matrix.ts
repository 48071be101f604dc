import { writeFileSync } from "node:fs"
import { contracts } from "../api/contracts"
import { ACCESS_PAGE, accessPage } from "./access-matrix"
import { ROUTE_TABLE } from "./route-table"

/** Writes the matrix of docs/access.md anew; a unit test fails while it is stale. */
writeFileSync(ACCESS_PAGE, accessPage(ROUTE_TABLE, contracts))
