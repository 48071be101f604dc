import type { TeamMember } from "@/lib/plaza/schemas/venue"
import { Heading } from "@/ui/heading"
import { RichTextMore } from "@/ui/rich-text-more"
import { TeamPortrait } from "./team-portrait"

/** The people one can book. */
export function TeamList({ team }: { team: TeamMember[] }) {
  return (
    <ul className="grid gap-5 sm:grid-cols-2">
      {team.map((member) => (
        <li key={member.id} className="flex gap-4">
          <TeamPortrait member={member} size="large" />
          <div className="min-w-0">
            <Heading level={3}>{member.name}</Heading>
            {member.title && <p className="text-[0.95rem] text-muted">{member.title}</p>}
            {member.bio && (
              <RichTextMore value={member.bio} of={member.name} className="mt-1 text-[0.95rem]" />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
