import { useTranslations } from "#languages"
import { TeamPortrait } from "@/features/venue/team-portrait"
import { Icon } from "@/ui/icon"
import { RadioCard } from "@/ui/radio-card"
import type { OfferService } from "./booking-offer"
import { StepCard } from "./step-card"

type StaffStepProps = {
  team: OfferService["team"]
  /** "" for anyone. */
  chosen: string
  onChoose: (staffId: string) => void
}

/** On a phone the people stand in a row, so that the times are not far down the page. */
const CARD_STYLE = "min-w-56 shrink-0 items-center sm:min-w-0"

/** With whom; anyone is chosen from the start, because most people do not mind and it shows the most times. */
export function StaffStep({ team, chosen, onChoose }: StaffStepProps) {
  const t = useTranslations("booking")
  return (
    <StepCard id="staff" title={t("withWhom")}>
      <fieldset className="-mx-4 flex min-w-0 gap-3 overflow-x-auto px-4 py-1 sm:mx-0 sm:grid sm:grid-cols-2 sm:px-0 xl:grid-cols-3">
        <legend className="sr-only">{t("staff")}</legend>
        <RadioCard
          name="staff"
          value=""
          checked={chosen === ""}
          onChange={() => onChoose("")}
          className={CARD_STYLE}
        >
          <span className="flex items-center gap-3">
            <span className="grid size-10 shrink-0 place-items-center rounded-full bg-sunken">
              <Icon name="people" />
            </span>
            <span>
              <span className="block font-semibold">{t("anyone")}</span>
              <span className="text-sm text-muted">{t("anyoneHint")}</span>
            </span>
          </span>
        </RadioCard>
        {team.map((member) => (
          <RadioCard
            key={member.id}
            name="staff"
            value={member.id}
            checked={member.id === chosen}
            onChange={() => onChoose(member.id)}
            className={CARD_STYLE}
          >
            <span className="flex min-w-0 items-center gap-3">
              <TeamPortrait member={member} size="small" />
              <span className="min-w-0">
                <span className="block font-semibold">{member.name}</span>
                {member.title && <span className="block truncate text-sm text-muted">{member.title}</span>}
              </span>
            </span>
          </RadioCard>
        ))}
      </fieldset>
    </StepCard>
  )
}
