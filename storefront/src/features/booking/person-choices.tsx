import { useTranslations } from "#languages"
import { SelectField } from "@/ui/select-field"
import { StaffStep } from "./staff-step"
import { StepCard } from "./step-card"
import type { BookingChoice } from "./use-booking-choice"

/** With whom: faces for one service, a short list for each of several. */
export function PersonChoices({ choice }: { choice: BookingChoice }) {
  const t = useTranslations("booking")
  const withTeam = choice.parts.filter(({ service }) => service.team.length > 0)
  const [first] = withTeam
  if (!first) {
    return null
  }
  if (choice.parts.length === 1) {
    return (
      <StaffStep
        team={first.service.team}
        chosen={first.part.staffId}
        onChoose={(staffId) => choice.changePart(first.key, { staffId })}
      />
    )
  }
  return (
    <StepCard id="staff" title={t("withWhom")}>
      <div className="grid gap-4 sm:grid-cols-2">
        {withTeam.map(({ key, part, service }) => (
          <SelectField
            key={key}
            name={`staff-${key}`}
            label={service.title}
            value={part.staffId}
            onChange={({ target }) => choice.changePart(key, { staffId: target.value })}
            options={[
              { value: "", label: t("anyone") },
              ...service.team.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ))}
      </div>
    </StepCard>
  )
}
