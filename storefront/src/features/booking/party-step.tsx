import { SelectField } from "@/ui/select-field"
import { StepCard } from "./step-card"

/** Nobody books more places at once than this on a page; larger parties call the venue. */
const MOST = 20

type PartyStepProps = { capacity: number; chosen: number; onChoose: (people: number) => void }

/** For how many people. */
export function PartyStep({ capacity, chosen, onChoose }: PartyStepProps) {
  const choices = Array.from({ length: Math.min(capacity, MOST) }, (_, index) => index + 1)
  return (
    <StepCard id="party" title="For how many?">
      <SelectField
        label="People"
        name="party_size"
        value={String(chosen)}
        onChange={(event) => onChoose(Number(event.target.value))}
        options={choices.map((people) => ({
          value: String(people),
          label: people === 1 ? "1 person" : `${people} people`,
        }))}
      />
    </StepCard>
  )
}
