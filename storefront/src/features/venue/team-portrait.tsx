import type { TeamMember } from "@/lib/plaza/schemas/venue"
import { classNames } from "@/ui/class-names"
import { PictureFrame } from "@/ui/picture-frame"

type TeamPortraitProps = {
  member: Pick<TeamMember, "name" | "picture_url"> & Partial<Pick<TeamMember, "picture">>
  size: "small" | "large"
}

const SIZES = { small: "size-10 text-base", large: "size-16 text-2xl" }

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => word?.slice(0, 1) ?? "").join("")
}

/** A round portrait, or the initials of somebody without one. The name always stands beside it. */
export function TeamPortrait({ member, size }: TeamPortraitProps) {
  if (member.picture_url) {
    return (
      <PictureFrame
        url={member.picture_url}
        variants={member.picture?.variants}
        alt=""
        fallback={member.name}
        sizes="4rem"
        className={classNames("shrink-0 rounded-full", SIZES[size])}
      />
    )
  }
  return (
    <span
      aria-hidden
      className={classNames(
        "grid shrink-0 place-items-center rounded-full bg-accent-soft font-display font-bold text-accent-strong",
        SIZES[size],
      )}
    >
      {initialsOf(member.name)}
    </span>
  )
}
