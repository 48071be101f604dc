import { Link } from "react-router-dom"

import { venues } from "../../lib/venue/venue"

/** A venue by its name, leading to its page. */
export function VenueLink({ id }: { id: string }) {
  const { data: venue } = venues.useOne(id)
  return (
    <Link to={`/venues/${id}`} className="text-ui-fg-base underline underline-offset-4 hover:no-underline">
      {venue?.name ?? "…"}
    </Link>
  )
}
