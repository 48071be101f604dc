import { Avatar } from "@medusajs/ui"

import { nameOf, type Member } from "../../lib/member/member"

/** A member's name beside their picture, or their initial. */
export function MemberName({ member }: { member: Member }) {
  const name = nameOf(member)
  return (
    <span className="inline-flex items-center gap-x-2">
      <Avatar
        size="2xsmall"
        src={member.user.picture_url ?? undefined}
        fallback={name.slice(0, 1).toUpperCase()}
        aria-hidden
      />
      {name}
    </span>
  )
}
