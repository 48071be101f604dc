import { Badge } from "@medusajs/ui"

import type { Tag } from "../../lib/client/client"

/** The tags of a client, by their names and in their colours. */
export function TagBadges({ tags }: { tags: Tag[] }) {
  if (tags.length === 0) return <>-</>
  return (
    <span className="flex flex-wrap gap-1">
      {tags.map(({ id, name, color }) => (
        <Badge key={id} size="2xsmall" color={color}>
          {name}
        </Badge>
      ))}
    </span>
  )
}
