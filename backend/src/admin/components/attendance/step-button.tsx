import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useStep, type Step } from "../../lib/attendance/attendance"
import { useAct } from "../page/use-act"

type Props = {
  staffId: string
  step: Step
  venueId?: string
  /** whose it is, where several such buttons stand on a page */
  name?: string
  primary?: boolean
}

/** One click that checks in or out, or begins or ends a break. */
export function StepButton({ staffId, step, venueId, name, primary }: Props) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync, isPending } = useStep()
  const label = t(`plaza.attendance.steps.${step}`)
  return (
    <Button
      size={primary ? "base" : "small"}
      variant={primary ? "primary" : "secondary"}
      isLoading={isPending}
      aria-label={name ? t("plaza.attendance.stepOf", { step: label, name }) : undefined}
      onClick={() =>
        void act({
          run: () => mutateAsync({ staffId, step, venueId }),
          done: t(`plaza.attendance.done.${step}`),
        })
      }
    >
      {label}
    </Button>
  )
}
