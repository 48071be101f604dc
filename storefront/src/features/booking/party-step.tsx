import { useTranslations } from "#languages"
import { SelectField } from "@/ui/select-field"
import { StepCard } from "./step-card"

/** Nobody books more places at once than this on a page; larger parties call the venue. */
const MOST = 20

type PartyStepProps = { capacity: number; chosen: number; onChoose: (people: number) => void }

/** For how many people. */
export function PartyStep({ capacity, chosen, onChoose }: PartyStepProps) {
  const t = useTranslations("booking")
  const choices = Array.from({ length: Math.min(capacity, MOST) }, (_, index) => index + 1)
  return (
    <StepCard id="party" title={t("forHowMany")}>
      <SelectField
        label={t("people")}
        name="party_size"
        value={String(chosen)}
        onChange={(event) => onChoose(Number(event.target.value))}
        options={choices.map((people) => ({
          value: String(people),
          label: t("partySize", { partySize: people }),
        }))}
      />
    </StepCard>
  )
}
