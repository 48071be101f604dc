import { useSearchParams } from "react-router-dom"

import { useOwnVenues } from "../../lib/workspace/use-own-venues"
import { useWorkspace } from "../../lib/workspace/workspace"

/**
 * Which venues one may look at, and which is looked at, as it stands in the address. A business may look at all at once
 * (no id); the platform looks at one.
 */
export function useAttendanceVenue() {
  const [params, setParams] = useSearchParams()
  const { data: workspace } = useWorkspace()
  const venues = useOwnVenues()
  const mayAll = workspace?.kind === "vendor"
  const named = venues?.find(({ id }) => id === params.get("venue"))?.id
  const choose = (id: string | null) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (id) after.set("venue", id)
        else after.delete("venue")
        return after
      },
      { replace: true },
    )
  return { venues, mayAll, venueId: named ?? (mayAll ? undefined : venues?.[0]?.id), choose }
}
