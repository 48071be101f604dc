import { useTranslations } from "#languages"
import { TeamPortrait } from "@/features/venue/team-portrait"
import type { Service } from "@/lib/plaza/schemas/service"
import type { TeamMember, Venue } from "@/lib/plaza/schemas/venue"
import { TextLink } from "@/ui/text-link"
import { bookingHref } from "./booking-href"

type ServicePerformersProps = { service: Service; venue: Venue; performers: readonly TeamMember[] }

/** Who does it; where there is a choice, each with the way to book with just them. */
export function ServicePerformers({ service, venue, performers }: ServicePerformersProps) {
  const t = useTranslations("service")
  const isChoice = !service.paused && service.kind !== "class" && performers.length > 1
  return (
    <ul className="grid gap-5 sm:grid-cols-2">
      {performers.map((member) => (
        <li key={member.id} className="flex items-center gap-4">
          <TeamPortrait member={member} size="large" />
          <div className="min-w-0">
            <p className="font-semibold">{member.name}</p>
            {member.title && <p className="text-[0.95rem] text-muted">{member.title}</p>}
            {isChoice && (
              <TextLink
                href={bookingHref(venue, service, { staff: member.id })}
                aria-label={t("bookWith", { title: service.title, name: member.name })}
              >
                {t("withName", { name: member.name })}
              </TextLink>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
