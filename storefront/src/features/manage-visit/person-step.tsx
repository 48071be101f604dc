import { useTranslations } from "#languages"
import { StepCard } from "@/features/booking/step-card"
import { RadioCard } from "@/ui/radio-card"

type PersonStepProps = { person: string; anyone: boolean; onChoose: (anyone: boolean) => void }

/** With whom: whom the visit was booked with, or whoever is free, which shows more times. */
export function PersonStep({ person, anyone, onChoose }: PersonStepProps) {
  const t = useTranslations("manageVisit")
  return (
    <StepCard id="person" title={t("withWhom")}>
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="sr-only">{t("staff")}</legend>
        <RadioCard name="person" value="same" checked={!anyone} onChange={() => onChoose(false)}>
          <span className="font-semibold">{person}</span>
        </RadioCard>
        <RadioCard name="person" value="anyone" checked={anyone} onChange={() => onChoose(true)}>
          <span>
            <span className="block font-semibold">{t("anyone")}</span>
            <span className="text-sm text-muted">{t("anyoneHint")}</span>
          </span>
        </RadioCard>
      </fieldset>
    </StepCard>
  )
}
