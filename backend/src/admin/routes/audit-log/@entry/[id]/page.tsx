import { useParams } from "react-router-dom"

import { EntryDrawer } from "../../../../components/audit/entry-drawer"
import { auditEntries } from "../../../../lib/audit/audit-entry"

const OpenEntry = () => {
  const { data: entry, error } = auditEntries.useOne(useParams().id)
  if (error) throw error
  return <EntryDrawer entry={entry} />
}

export default OpenEntry
