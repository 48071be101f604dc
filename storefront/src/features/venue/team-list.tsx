import type { TeamMember } from "@/lib/plaza/schemas/venue"
import { Heading } from "@/ui/heading"
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
            {member.bio && <p className="mt-1 line-clamp-3 text-[0.95rem]">{member.bio}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
