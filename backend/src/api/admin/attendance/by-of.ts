import type { Workspace } from "../../../access/workspace"
import type { By } from "../../../modules/attendance/records/record"

/** Who acts, as the history of a record keeps it. */
export const byOf = ({ kind, principal_id }: Workspace): By => ({ type: kind, id: principal_id })
