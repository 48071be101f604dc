import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { timeOffRequests } from "../../lib/team/requests"

/** How many requests for time off wait for a decision, with the way to them; nothing when none does. */
export function OpenRequestsHint({ venueId }: { venueId?: string }) {
  const { t } = useTranslation()
  const { count } = timeOffRequests.useList({ status: "open", venue_id: venueId, limit: 1 })
  if (count === 0) return null
  return (
    <Text
      size="small"
      role="status"
      className="bg-ui-tag-purple-bg text-ui-tag-purple-text px-4 py-2 md:px-6"
    >
      {t("plaza.timeOffRequests.waiting", { count })}{" "}
      <Link
        to="/time-off-requests?status=%22open%22"
        className="underline underline-offset-4 hover:no-underline"
      >
        {t("plaza.timeOffRequests.see")}
      </Link>
    </Text>
  )
}
